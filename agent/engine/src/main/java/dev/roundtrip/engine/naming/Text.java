package dev.roundtrip.engine.naming;

/** Makes text from outside fit for a name. */
final class Text {

    /** The most characters of a name. */
    static final int LONGEST = 200;

    private static final String HEX = "0123456789abcdef";

    private Text() {}

    /** Cut to {@link #LONGEST} characters, control characters and line separators written as {@code \}{@code u000a}. */
    static String clean(String text) {
        if (text.length() <= LONGEST && isClean(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(LONGEST);
        for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
            append(out, text.charAt(i));
        }
        if (out.length() > LONGEST || text.length() > LONGEST) {
            out.setLength(LONGEST - 1);
            out.append('…');
        }
        return out.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, char c) {
        if (isControl(c)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX.charAt(c >> shift & 0xf));
            }
        } else {
            out.append(c);
        }
    }

    /** Formatting characters too: they can turn a line around on a terminal. */
    private static boolean isControl(char c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
