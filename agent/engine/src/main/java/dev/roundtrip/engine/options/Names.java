package dev.roundtrip.engine.options;

/** Knows what Java names look like. */
final class Names {

    private Names() {}

    /** A name of a class or package: identifiers with dots between them. */
    static boolean dotted(String text) {
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            if (!identifier(text.substring(start, dot))) {
                return false;
            }
            start = dot + 1;
        }
        return identifier(text.substring(start));
    }

    static boolean identifier(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isJavaIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
    }

    /** A package as people write it: {@code com.acme}, {@code com.acme.} or {@code com.acme.*}. */
    static boolean prefix(String text) {
        return dotted(withoutEnd(text));
    }

    /** Without the dot or star at its end. */
    static String withoutEnd(String prefix) {
        int end = prefix.length();
        end -= end > 0 && prefix.charAt(end - 1) == '*' ? 1 : 0;
        end -= end > 0 && prefix.charAt(end - 1) == '.' ? 1 : 0;
        return prefix.substring(0, end);
    }
}
