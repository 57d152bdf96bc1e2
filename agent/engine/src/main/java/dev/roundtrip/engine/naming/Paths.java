package dev.roundtrip.engine.naming;

/**
 * Folds the ids in a request's path, so that {@code /owners/17} and {@code /owners/18} are one endpoint. An id is a
 * segment of digits only, one with more than three digits anywhere (dates, UUIDs, order numbers, hexadecimal keys), or
 * one longer than 40 characters; {@code v2} and {@code s3} are not.
 */
final class Paths {

    private static final String ID = "{id}";
    private static final int DIGITS_OF_A_WORD = 3;
    private static final int LONGEST_WORD = 40;
    private static final int ESCAPE = 3;

    private Paths() {}

    /** @param path absolute, still encoded; a query and path parameters ({@code ;jsessionid=…}) are left out */
    static String fold(String path) {
        int end = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        StringBuilder out = new StringBuilder(end);
        int start = 0;
        while (start <= end && out.length() <= Text.LONGEST) {
            int slash = path.indexOf('/', start);
            int stop = slash < 0 || slash > end ? end : slash;
            out.append(segment(path, start, stop));
            if (stop < end) {
                out.append('/');
            }
            start = stop + 1;
        }
        return out.length() == 0 ? "/" : out.toString();
    }

    private static String segment(String path, int start, int stop) {
        int semicolon = path.indexOf(';', start);
        int end = semicolon < 0 || semicolon > stop ? stop : semicolon;
        return isId(path, start, end) ? ID : path.substring(start, end);
    }

    private static boolean isId(String path, int start, int end) {
        int digits = 0;
        int others = 0;
        for (int i = start; i < end; i++) {
            char c = path.charAt(i);
            if (c == '%') {
                i += ESCAPE - 1; // the digits of an escape say nothing
                others++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                others++;
            }
        }
        return digits > DIGITS_OF_A_WORD || digits > 0 && others == 0 || end - start > LONGEST_WORD;
    }
}
