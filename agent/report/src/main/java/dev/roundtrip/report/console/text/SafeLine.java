package dev.roundtrip.report.console.text;

/**
 * A message with names from outside in it, of classes and files for example, made fit for a terminal or a log: letters
 * of every language stay, what moves a cursor, begins a line or turns the direction of writing becomes an escape.
 */
public final class SafeLine {
    private static final int DIGITS = 4;

    private SafeLine() {}

    /** @return the text itself where nothing is to be escaped, which is nearly always */
    public static String of(String text) {
        int from = 0;
        while (from < text.length() && !isUnsafe(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + DIGITS + 2).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                safe.append(escape(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Control characters of both sets, those that nobody sees, the bidirectional ones among them, and ends of lines. */
    public static boolean isUnsafe(char c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** As Java and JSON write it: a backslash, a u and four digits. */
    public static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0000".substring(hex.length()) + hex;
    }
}
