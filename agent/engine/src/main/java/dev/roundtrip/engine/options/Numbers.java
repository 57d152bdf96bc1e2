package dev.roundtrip.engine.options;

/** Reads numbers and durations without regular expressions and without exceptions. */
final class Numbers {

    static final int BAD = -1;

    private static final int MAX_DIGITS = 9;

    private Numbers() {}

    /** A whole number of at most nine digits; {@link #BAD} otherwise. */
    static int count(String text) {
        return text.isEmpty() || text.length() > MAX_DIGITS || digits(text, 0) < text.length()
                ? BAD
                : Integer.parseInt(text);
    }

    /** A duration like {@code 60s} or {@code 0.5ms} in nanoseconds; {@link #BAD} for anything else. */
    static long nanos(String text) {
        int whole = digits(text, 0);
        boolean fraction = whole < text.length() && text.charAt(whole) == '.';
        int end = fraction ? digits(text, whole + 1) : whole;
        long unit = unit(text.substring(end));
        if (whole == 0
                || whole > MAX_DIGITS
                || unit == 0
                || fraction && (end == whole + 1 || end - whole > MAX_DIGITS)) {
            return BAD;
        }
        return Integer.parseInt(text.substring(0, whole)) * unit + (fraction ? part(text, whole + 1, end, unit) : 0);
    }

    private static long part(String text, int from, int to, long unit) {
        long scale = unit;
        long nanos = 0;
        for (int i = from; i < to; i++) {
            scale /= 10;
            nanos += (text.charAt(i) - '0') * scale;
        }
        return nanos;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static long unit(String name) {
        switch (name) {
            case "us":
                return 1_000;
            case "ms":
                return 1_000_000;
            case "s":
                return 1_000_000_000;
            case "m":
                return 60_000_000_000L;
            case "h":
                return 3_600_000_000_000L;
            default:
                return 0;
        }
    }
}
