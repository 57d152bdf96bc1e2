package dev.roundtrip.engine.shape;

/** Asks of a statement whether it proves that double quotes hold names in it. */
final class QuotedNames {

    private QuotedNames() {}

    /** Whether something in double quotes stands where every dialect that takes literals there would refuse it. */
    static boolean proven(CharSequence text) {
        return hasDoubleQuote(text) && scan(new Lexer(text));
    }

    /** Whether it can be a name: nobody puts quotes and line ends into those. */
    static boolean plain(String quoted) {
        for (int i = 0; i < quoted.length(); i++) {
            if (quoted.charAt(i) == '\'' || quoted.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDoubleQuote(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                return true;
            }
        }
        return false;
    }

    private static boolean scan(Lexer lexer) {
        Place place = new Place();
        TokenType type = lexer.next();
        while (type != TokenType.END) {
            boolean certain = place.nameOnly() || lexer.qualifies();
            if (type == TokenType.DOUBLE_QUOTED && certain && plain(lexer.token())) {
                return true;
            }
            see(place, type, lexer);
            type = lexer.next();
        }
        return false;
    }

    private static void see(Place place, TokenType type, Lexer lexer) {
        if (type == TokenType.SYMBOL) {
            place.symbol(lexer.first());
        } else if (lexer.keyword() != null) {
            place.keyword(lexer.keyword());
        } else {
            place.operand();
        }
    }
}
