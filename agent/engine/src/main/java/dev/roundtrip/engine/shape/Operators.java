package dev.roundtrip.engine.shape;

/** Operators of more than one character; they matter only so that a shape reads as the statement did. */
final class Operators {

    private static final String STARTS = "-#@<>=!|~&?:*^+:";

    /** Longer ones before their own beginnings. */
    private static final String[] LONG = {
        "!~~*", "->>", "#>>", "<->", "<#>", "<=>", "!~~", "~~*", "!~*", "-|-", "??|", "??&", "->", "#>", "#-", "@>",
        "<@", "@@", "@?", "||", "<=", ">=", "<>", "!=", "<<", ">>", "=>", ":=", "::", "**", "!~", "~*", "~~", "&&",
        "^=", "+=", "-=", "*=", "??"
    };

    private Operators() {}

    /** The end of the operator that begins at an index; any character can be one. */
    static int end(CharSequence text, int from) {
        if (STARTS.indexOf(text.charAt(from)) >= 0) {
            for (String operator : LONG) {
                if (matches(text, from, operator)) {
                    return from + operator.length();
                }
            }
        }
        return from + 1;
    }

    private static boolean matches(CharSequence text, int from, String operator) {
        for (int i = 0; i < operator.length(); i++) {
            if (!Characters.at(text, from + i, operator.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
