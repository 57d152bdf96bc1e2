package dev.roundtrip.engine.provenance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Date;
import java.util.UUID;

/**
 * One 64-bit hash for one value, whichever Java type carries it: a key read as {@code long} and bound as its digits in
 * a {@code String} gives the same hash. Values themselves are never kept; the salt differs in every process, so that a
 * hash says nothing outside it.
 */
public final class ValueHash {

    /** The hash of SQL NULL and of values that are of no use as keys. */
    public static final long NONE = 0;

    /** Longer texts are no keys. */
    private static final int MAX_TEXT = 64;

    /** Decimal digits that surely fit a long. */
    private static final int MAX_DIGITS = 18;

    private static final int DATE_TEXT = 10;
    private static final int UUID_TEXT = 36;
    private static final int UUID_BYTES = 16;

    /** Longer byte arrays are documents, and not read through. */
    private static final int MAX_BYTES = 64;

    /**
     * Differs in every process. Not of {@code SecureRandom}: that would load the application's security providers within
     * one of its calls, for hashes that never leave the process.
     */
    private static final long SALT = mix(mix(System.nanoTime()) + System.currentTimeMillis())
            ^ mix((long) new Object().hashCode() << Integer.SIZE
                    ^ Runtime.getRuntime().freeMemory());

    private ValueHash() {}

    /** The hash of an integral number; never {@link #NONE}. */
    public static long ofNumber(long value) {
        return mix(value ^ SALT);
    }

    /**
     * The hash of a value as a key that may link a row to a parameter.
     *
     * @return {@link #NONE} for null, long texts and texts with a space, fractions, dates, streams and all unknown types
     */
    public static long ofKey(Object value) {
        if (value instanceof String) {
            return ofText((String) value);
        }
        if (value instanceof Number) {
            return ofNumberObject((Number) value);
        }
        if (value instanceof UUID) {
            return ofUuid(((UUID) value).getMostSignificantBits(), ((UUID) value).getLeastSignificantBits());
        }
        if (value instanceof byte[]) {
            return ofBytes((byte[]) value);
        }
        return NONE;
    }

    /**
     * The hash of a value as a parameter, where only sameness matters: also for dates, fractions, long texts and short
     * byte arrays. All else is told apart by identity: methods of the application's types are not ours to call, a
     * collection's would call those of its elements, and a URL's would ask the network.
     */
    public static long ofParameter(Object value) {
        if (value == null) {
            return NONE;
        }
        long key = ofKey(value);
        if (key != NONE) {
            return key;
        }
        return mix(sameness(value) ^ ~SALT);
    }

    private static long sameness(Object value) {
        if (value instanceof byte[] && ((byte[]) value).length <= MAX_BYTES) {
            return Arrays.hashCode((byte[]) value);
        }
        if (!isPlain(value.getClass().getName())) {
            return System.identityHashCode(value);
        }
        if (value instanceof Timestamp) {
            // Its own hash leaves out what is finer than a millisecond.
            return ((Timestamp) value).getTime() * 31 + ((Timestamp) value).getNanos();
        }
        return value.hashCode();
    }

    /** Nobody but the JDK may define classes of these packages. */
    private static boolean isPlain(String className) {
        return className.startsWith("java.lang.")
                || className.startsWith("java.time.")
                || className.startsWith("java.sql.")
                || className.startsWith("java.math.")
                || className.equals("java.util.Date")
                || className.equals("java.util.GregorianCalendar");
    }

    /** The integer that a value is or spells; null where it is none. */
    public static Long integerOf(Object value) {
        if (value instanceof Long) {
            return (Long) value;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value instanceof String && isInteger((String) value) ? Long.valueOf((String) value) : null;
    }

    /** Whether a value is a date or a time, or spells a date as databases do: {@code 2024-06-30}. */
    public static boolean isDate(Object value) {
        if (value instanceof String) {
            String text = (String) value;
            return text.length() == DATE_TEXT
                    && text.charAt(4) == '-'
                    && text.charAt(7) == '-'
                    && text.charAt(0) >= '0'
                    && text.charAt(0) <= '9';
        }
        return value instanceof Date || value instanceof TemporalAccessor;
    }

    /** Whether a text is digits that fit a long, so that it has the number's hash. */
    static boolean isInteger(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > MAX_DIGITS || hasPaddingZero(text, start)) {
            return false;
        }
        for (int i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Combines the hashes of several values in order. */
    public static long combine(long hashes, long next) {
        return mix(hashes * 31 + next);
    }

    private static boolean hasPaddingZero(String text, int start) {
        return text.charAt(start) == '0' && text.length() - start > 1;
    }

    private static long ofText(String text) {
        int length = text.length();
        // Words with a space between them are for people to read.
        if (length == 0 || length > MAX_TEXT || text.indexOf(' ') >= 0) {
            return NONE;
        }
        if (isInteger(text)) {
            return ofNumber(Long.parseLong(text));
        }
        if (length == UUID_TEXT && text.charAt(8) == '-' && text.charAt(13) == '-') {
            return ofUuidText(text);
        }
        // String caches its 32 bits; length and both ends make chance equality of different keys rarer still.
        long ends = ((long) text.charAt(0) << 48) ^ ((long) text.charAt(length - 1) << 40) ^ ((long) length << 32);
        return mix(text.hashCode() ^ ends ^ SALT);
    }

    private static long ofUuidText(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return ofUuid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
        } catch (IllegalArgumentException notAUuid) {
            return mix(text.hashCode() ^ SALT);
        }
    }

    private static long ofUuid(long most, long least) {
        return mix(mix(most ^ SALT) ^ least);
    }

    private static long ofBytes(byte[] bytes) {
        if (bytes.length != UUID_BYTES) {
            return NONE;
        }
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = most << 8 | bytes[i] & 0xFF;
            least = least << 8 | bytes[i + 8] & 0xFF;
        }
        return ofUuid(most, least);
    }

    private static long ofNumberObject(Number value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ofNumber(value.longValue());
        }
        if (value.getClass() == BigInteger.class) {
            return ((BigInteger) value).bitLength() < 64 ? ofNumber(value.longValue()) : NONE;
        }
        if (value.getClass() == BigDecimal.class) {
            return ofDecimal((BigDecimal) value);
        }
        return NONE;
    }

    private static long ofDecimal(BigDecimal value) {
        boolean integral = value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
        return integral && value.precision() - value.scale() <= MAX_DIGITS ? ofNumber(value.longValue()) : NONE;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014); 0 is kept free for {@link #NONE}. */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        long mixed = b ^ b >>> 31;
        return mixed == NONE ? 1 : mixed;
    }
}
