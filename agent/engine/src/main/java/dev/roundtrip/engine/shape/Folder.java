package dev.roundtrip.engine.shape;

import dev.roundtrip.engine.shape.Printer.Glue;

/**
 * Writes a statement without what differs from one execution to the next.
 *
 * <p>Literals and markers of all kinds become {@code ?}; NULL, TRUE, FALSE and DEFAULT stay, they are keywords. A sign
 * goes with its number, neighbouring string literals are one. Equal neighbours in {@code IN (…)}, {@code ARRAY[…]} and
 * {@code VALUES (…), (…)} become the first of them and an ellipsis; a list of one stays as it is, because one at a time
 * is what we look for. Keywords are in upper case, names as written; white space is one form, comments and hints go, and
 * so do semicolons at the end.
 *
 * <p>What stands in double quotes is a literal in MySQL and a name elsewhere. It is printed only where no literal can
 * stand, or where the statement itself proves that it quotes names so, by a table or a qualified name in quotes.
 */
final class Folder {

    private final Lexer lexer;
    private final StringBuilder out = new StringBuilder(256);
    private final Printer printer;
    private final Lists lists = new Lists(out);
    private final Place place = new Place();
    private final boolean quotedNames;
    private TokenType before = TokenType.END;
    private String keyword = "";
    private boolean semicolon;
    private int signs = -1;
    private Glue beforeSigns;
    private long parameters;
    private int values;

    /** Folds at most so much that the result has {@code limit} characters; the rest becomes an ellipsis. */
    Folder(CharSequence text, int limit) {
        this.lexer = new Lexer(text);
        this.printer = new Printer(out, limit);
        this.quotedNames = QuotedNames.proven(text);
    }

    String fold() {
        TokenType type = lexer.next();
        while (type != TokenType.END && !printer.full()) {
            take(type);
            before = type;
            type = lexer.next();
        }
        return out.toString();
    }

    /** The number of items of the longest folded list. */
    int listItems() {
        return lists.longest();
    }

    /** Which of the first 64 values that were folded to {@code ?} are parameters: a bit for each, from the lowest. */
    long parameters() {
        return parameters;
    }

    private void take(TokenType type) {
        if (type == TokenType.SYMBOL && lexer.is(';')) {
            semicolon = printer.last() != Glue.START;
            return;
        }
        if (semicolon) {
            lists.operator(printer.print(";", Glue.SEMICOLON));
            semicolon = false;
        }
        if (type == TokenType.SYMBOL) {
            symbol();
        } else if (lexer.keyword() != null && !place.password()) {
            keyword(lexer.keyword());
        } else if (type == TokenType.STRING && before == TokenType.STRING) {
            return;
        } else {
            operand(type);
        }
    }

    private void keyword(String word) {
        signs = -1;
        keyword = word;
        lists.keyword(word, printer.print(word, glue(word)));
        place.keyword(word);
    }

    private Glue glue(String word) {
        if (Keywords.callable(word) && lexer.before('(')) {
            return Glue.CALLABLE;
        }
        return Keywords.constant(word) ? Glue.CONSTANT : Glue.KEYWORD;
    }

    private void operand(TokenType type) {
        if (type == TokenType.NUMBER && signs >= 0) {
            out.setLength(signs);
            printer.last(beforeSigns);
        }
        signs = -1;
        boolean name = named(type);
        String text = name ? lexer.token() : "?";
        if (!name) {
            parameters |= type == TokenType.MARKER && values < Long.SIZE ? 1L << values : 0;
            values++;
        }
        Glue glue = name ? place.into() ? Glue.TABLE : Glue.NAME : Glue.VALUE;
        lists.operand(printer.print(text, glue));
        place.operand();
        keyword = "";
    }

    private boolean named(TokenType type) {
        if (place.password()) {
            return false;
        }
        if (type == TokenType.DOUBLE_QUOTED) {
            return QuotedNames.plain(lexer.token()) && quotedName();
        }
        return type == TokenType.WORD || type == TokenType.NAME && QuotedNames.plain(lexer.token());
    }

    private boolean quotedName() {
        boolean sure = place.nameOnly() || place.label() || lexer.qualifies();
        return sure || quotedNames && !place.value() && !lists.within();
    }

    private void symbol() {
        char c = lexer.first();
        if (c == '-' || c == '+') {
            sign();
        } else {
            signs = -1;
            write(c);
        }
        place.symbol(c);
        keyword = "";
    }

    /** Remembers where a run of signs began that belongs to the number behind it. */
    private void sign() {
        boolean unary = !printer.operand() && lexer.end() - lexer.start() == 1;
        int begin = out.length();
        Glue glue = printer.last();
        lists.operator(printer.print(lexer.token(), Glue.OPERATOR));
        beforeSigns = signs < 0 ? glue : beforeSigns;
        signs = unary ? signs < 0 ? begin : signs : -1;
    }

    private void write(char c) {
        switch (c) {
            case '(':
            case '{':
                boolean list = "IN".equals(keyword) && c == '(';
                lists.open(printer.print(lexer.token(), Glue.OPEN), list);
                break;
            case '[':
                openBracket();
                break;
            case ')':
            case ']':
            case '}':
                close();
                break;
            case ',':
                lists.comma();
                printer.print(",", Glue.COMMA);
                break;
            default:
                lists.operator(printer.print(lexer.token(), operator(c)));
        }
    }

    private void openBracket() {
        boolean array = "ARRAY".equals(keyword);
        if (array) {
            printer.last(Glue.NAME);
        }
        lists.open(printer.print("[", Glue.INDEX), array);
    }

    private void close() {
        lists.closing();
        printer.print(lexer.token(), Glue.CLOSE);
        if (lists.closed()) {
            printer.last(Glue.ELLIPSIS);
        } else if (lexer.is(']')) {
            printer.last(Glue.NAME);
        }
    }

    private Glue operator(char c) {
        if (lexer.end() - lexer.start() == 1) {
            return c == '.' ? Glue.DOT : c == '*' ? Glue.STAR : c == '…' ? Glue.ELLIPSIS : Glue.OPERATOR;
        }
        return c == ':' && !lexer.is(':') && lexer.token().equals("::") ? Glue.CAST : Glue.OPERATOR;
    }
}
