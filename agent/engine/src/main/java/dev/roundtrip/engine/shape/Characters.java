package dev.roundtrip.engine.shape;

/** Classes of characters, alike in all dialects and locales. */
final class Characters {

    private Characters() {}

    static boolean space(char c) {
        return c <= ' ' || c >= 0x7F && (Character.isISOControl(c) || Character.isWhitespace(c) || c == 0xA0);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a name or keyword may begin with it. Whatever is not ASCII counts as a letter, save white space. */
    static boolean wordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 0x7F && c != '…' && !space(c);
    }

    static boolean wordPart(char c) {
        return wordStart(c) || digit(c) || c == '$';
    }

    static boolean at(CharSequence text, int index, char expected) {
        return index >= 0 && index < text.length() && text.charAt(index) == expected;
    }

    static boolean wordStartAt(CharSequence text, int index) {
        return index < text.length() && wordStart(text.charAt(index));
    }

    static boolean digitAt(CharSequence text, int index) {
        return index < text.length() && digit(text.charAt(index));
    }

    /** The end of the run of word characters that begins at an index. */
    static int wordEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && wordPart(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
