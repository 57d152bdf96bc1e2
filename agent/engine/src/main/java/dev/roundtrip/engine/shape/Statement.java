package dev.roundtrip.engine.shape;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a folded text, for who asks what it does. An index out of range is an empty token. Immutable. */
final class Statement {

    private static final class Piece {
        final TokenType type;
        final String text;
        final String word;
        final boolean keyword;
        final int depth;

        Piece(TokenType type, String text, String keyword, int depth) {
            this.type = type;
            this.text = text;
            this.word = keyword != null ? keyword : type == TokenType.WORD ? Keywords.upper(text) : text;
            this.keyword = keyword != null;
            this.depth = depth;
        }
    }

    private static final Piece NOTHING = new Piece(TokenType.END, "", null, 0);

    private final List<Piece> pieces = new ArrayList<>();

    Statement(String folded) {
        Lexer lexer = new Lexer(folded);
        int depth = 0;
        for (TokenType type = lexer.next(); type != TokenType.END; type = lexer.next()) {
            boolean symbol = type == TokenType.SYMBOL;
            depth -= symbol && (lexer.is(')') || lexer.is(']')) && depth > 0 ? 1 : 0;
            pieces.add(new Piece(type, lexer.token(), lexer.keyword(), depth));
            depth += symbol && (lexer.is('(') || lexer.is('[')) ? 1 : 0;
        }
    }

    int size() {
        return pieces.size();
    }

    private Piece at(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : NOTHING;
    }

    /** The number of parentheses and brackets around a token; they themselves count as outside. */
    int depth(int index) {
        return at(index).depth;
    }

    /** Words in upper case, all else as it stands. */
    String word(int index) {
        return at(index).word;
    }

    boolean is(int index, String word) {
        return at(index).word.equals(word);
    }

    boolean keyword(int index) {
        return at(index).keyword;
    }

    boolean keyword(int index, String word) {
        return at(index).keyword && at(index).word.equals(word);
    }

    /** Whether it is a name, quoted or not. */
    boolean name(int index) {
        Piece piece = at(index);
        boolean quoted = piece.type == TokenType.NAME || piece.type == TokenType.DOUBLE_QUOTED;
        return quoted || piece.type == TokenType.WORD && !piece.keyword;
    }

    boolean symbol(int index) {
        return at(index).type == TokenType.SYMBOL;
    }

    boolean marker(int index) {
        return at(index).type == TokenType.MARKER;
    }

    /** A name without its quotes. */
    String unquoted(int index) {
        String text = at(index).text;
        boolean quoted = name(index) && "\"`[".indexOf(text.charAt(0)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** The first place of a keyword at a depth, from a place on; -1 if there is none. */
    int find(String keyword, int depth, int from) {
        for (int i = from; i < size(); i++) {
            if (depth(i) == depth && keyword(i, keyword)) {
                return i;
            }
        }
        return -1;
    }
}
