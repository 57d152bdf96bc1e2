package targets.chaos;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.SplittableRandom;
import java.util.UUID;

/** Parameters and column values, decent ones and such as break when they are touched; and texts that call themselves SQL. */
final class Values {

    private static final String LONG = "SELECT '" + "x".repeat(5000) + "'";
    private static final String[] TEXTS = {
        "SELECT id, title FROM book WHERE author = ?",
        "SELECT id FROM author",
        "UPDATE book SET title = 'a' WHERE id = 17",
        "INSERT INTO loan VALUES (?, ?), (?, ?)",
        "DELETE FROM loan WHERE id IN (1, 2, 3)",
        "{ call settle(?, ?) }",
        "SELECT 'never closed",
        "/* never closed",
        "",
        " \n\t",
        "\ud800 lone \udc00 \u0000",
        LONG,
        null
    };

    private Values() {}

    static String text(SplittableRandom random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    static Object any(SplittableRandom random) {
        int number = random.nextInt(50);
        return switch (random.nextInt(18)) {
            case 0 -> null;
            case 1 -> (long) number;
            case 2 -> "key " + number;
            case 3 -> String.valueOf(number);
            case 4 -> new UUID(number, number);
            case 5 -> new byte[] {1, (byte) number};
            case 6 -> BigDecimal.valueOf(number, 2);
            case 7 -> BigInteger.valueOf(number);
            case 8 -> new Timestamp(number);
            case 9 -> number % 2 == 0;
            case 10 -> new Untouchable();
            case 11 -> new OddNumber();
            case 12 -> new OddDecimal();
            case 13 -> new OddInteger();
            case 14 -> new OddDate();
            case 15 -> new OddTimestamp();
            case 16 -> new Object[] {new Untouchable(), null};
            default -> number;
        };
    }

    /** One that a parameter or column of this type may have, which is no primitive; null where there is none. */
    static Object of(Class<?> type, SplittableRandom random) {
        for (int attempt = 0; attempt < 6; attempt++) {
            Object value = any(random);
            if (type.isInstance(value)) {
                return value;
            }
        }
        return null;
    }

    private static final class Untouchable implements CharSequence {

        @Override
        public int length() {
            throw Intrusions.count("length of a value");
        }

        @Override
        public char charAt(int index) {
            throw Intrusions.count("charAt of a value");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw Intrusions.count("subSequence of a value");
        }

        @Override
        public boolean equals(Object other) {
            throw Intrusions.count("equals of a value");
        }

        @Override
        public int hashCode() {
            throw Intrusions.count("hashCode of a value");
        }

        @Override
        public String toString() {
            throw Intrusions.count("toString of a value");
        }
    }

    private static final class OddNumber extends Number {

        @Override
        public int intValue() {
            throw Intrusions.count("intValue");
        }

        @Override
        public long longValue() {
            throw Intrusions.count("longValue");
        }

        @Override
        public float floatValue() {
            throw Intrusions.count("floatValue");
        }

        @Override
        public double doubleValue() {
            throw Intrusions.count("doubleValue");
        }
    }

    private static final class OddDecimal extends BigDecimal {

        OddDecimal() {
            super("1.50");
        }

        @Override
        public BigInteger unscaledValue() {
            throw Intrusions.count("unscaledValue");
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            throw Intrusions.count("stripTrailingZeros");
        }

        @Override
        public int scale() {
            throw Intrusions.count("scale");
        }

        @Override
        public int signum() {
            throw Intrusions.count("signum of a decimal");
        }

        @Override
        public int precision() {
            throw Intrusions.count("precision");
        }

        @Override
        public long longValue() {
            throw Intrusions.count("longValue of a decimal");
        }

        @Override
        public long longValueExact() {
            throw Intrusions.count("longValueExact of a decimal");
        }

        @Override
        public int hashCode() {
            throw Intrusions.count("hashCode of a decimal");
        }

        @Override
        public boolean equals(Object other) {
            throw Intrusions.count("equals of a decimal");
        }

        @Override
        public String toString() {
            throw Intrusions.count("toString of a decimal");
        }
    }

    private static final class OddInteger extends BigInteger {

        OddInteger() {
            super("17");
        }

        @Override
        public int bitLength() {
            throw Intrusions.count("bitLength");
        }

        @Override
        public long longValue() {
            throw Intrusions.count("longValue of an integer");
        }

        @Override
        public byte[] toByteArray() {
            throw Intrusions.count("toByteArray");
        }

        @Override
        public int hashCode() {
            throw Intrusions.count("hashCode of an integer");
        }

        @Override
        public String toString() {
            throw Intrusions.count("toString of an integer");
        }
    }

    private static final class OddDate extends Date {

        OddDate() {
            super(0);
        }

        @Override
        public long getTime() {
            throw Intrusions.count("getTime of a date");
        }

        @Override
        public String toString() {
            throw Intrusions.count("toString of a date");
        }
    }

    private static final class OddTimestamp extends Timestamp {

        OddTimestamp() {
            super(0);
        }

        @Override
        public long getTime() {
            throw Intrusions.count("getTime of a timestamp");
        }

        @Override
        public int getNanos() {
            throw Intrusions.count("getNanos");
        }

        @Override
        public int hashCode() {
            throw Intrusions.count("hashCode of a timestamp");
        }
    }
}
