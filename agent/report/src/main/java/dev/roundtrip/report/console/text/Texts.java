package dev.roundtrip.report.console.text;

/** Texts of the watched program, made fit for a line of a terminal. */
public final class Texts {

    private static final String GAP = "...";
    /** What sentences for people contain, with its plain form below; and the escapes that everybody knows. */
    private static final String TYPOGRAPHIC = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\n\t\r";

    private static final String[] PLAIN = {"'", "'", "\"", "\"", "-", "-", GAP, " ", "\\n", "\\t", "\\r"};

    private Texts() {}

    /** Printable ASCII as it is, everything else as an escape: no text can move the cursor or colour the screen. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), visible);
        }
        return visible.toString();
    }

    private static void append(char c, StringBuilder out) {
        int plain = TYPOGRAPHIC.indexOf(c);
        if (c >= ' ' && c <= '~') {
            out.append(c);
        } else if (plain >= 0) {
            out.append(PLAIN[plain]);
        } else {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
        }
    }

    /** At most {@code width} columns; the end is what goes. */
    public static String cutEnd(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - GAP.length()) + GAP;
    }

    /** At most {@code width} columns; keeps one third from the beginning and the rest from the end. */
    public static String cutMiddle(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int head = (width - GAP.length()) / 3;
        int tail = width - GAP.length() - head;
        return text.substring(0, head) + GAP + text.substring(text.length() - tail);
    }

    static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    public static String padLeft(String text, int width) {
        StringBuilder padded = new StringBuilder();
        for (int i = text.length(); i < width; i++) {
            padded.append(' ');
        }
        return padded.append(text).toString();
    }

    public static String padRight(String text, int width) {
        StringBuilder padded = new StringBuilder(text);
        while (padded.length() < width) {
            padded.append(' ');
        }
        return padded.toString();
    }
}
