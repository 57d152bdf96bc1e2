package dev.roundtrip.engine.shape;

/**
 * Cuts a text of any SQL dialect into tokens, from left to right. Each token lies between {@link #start()} and
 * {@link #end()}; white space and comments lie between tokens.
 *
 * <p>Where dialects disagree on what is a literal the lexer does not guess: it ends the text with one
 * {@link TokenType#UNREADABLE}. Every character is visited a bounded number of
 * times: about ten, in a row of brackets up to 150. Not safe for threads.
 */
final class Lexer {

    private final CharSequence text;
    private final Gap gap;
    private int start;
    private int end;
    private int brackets;
    private boolean operand;
    private boolean nameExpected;
    private boolean afterDot;
    private String keyword;
    private String before = "";

    Lexer(CharSequence text) {
        this.text = text;
        this.gap = new Gap(text);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char first() {
        return text.charAt(start);
    }

    String token() {
        return text.subSequence(start, end).toString();
    }

    /** The current token in upper case, if it is a keyword; else null. */
    String keyword() {
        return keyword;
    }

    /** Whether the current token is this one character. */
    boolean is(char symbol) {
        return end - start == 1 && text.charAt(start) == symbol;
    }

    /** Whether the next character that is neither white space nor comment is this one. */
    boolean before(char symbol) {
        return Characters.at(text, behind(), symbol);
    }

    /** Whether this token is the first part of a longer name. */
    boolean qualifies() {
        int i = behind();
        return Characters.at(text, i, '.') && !Characters.digitAt(text, i + 1);
    }

    private int behind() {
        return gap.skip(end, false);
    }

    /** Reads one token; {@link TokenType#END} again and again at the end. */
    TokenType next() {
        int from = gap.skip(end, nameExpected);
        if (from == Quotes.UNKNOWN) {
            return unreadable(end);
        }
        start = from;
        end = from;
        TokenType type = start >= text.length() ? TokenType.END : read(text.charAt(start));
        remember(type);
        return type;
    }

    private void remember(TokenType type) {
        boolean word = type == TokenType.WORD;
        boolean name = afterDot || word && qualifies();
        keyword = word && !name ? Keywords.of(text, start, end, before) : null;
        boolean value = !word && type != TokenType.SYMBOL;
        before = keyword != null ? keyword : value ? "?" : "";
        operand = type == TokenType.SYMBOL
                ? is(')') || is(']') || is('…')
                : keyword == null || Keywords.constant(keyword);
        afterDot = is('.');
        nameExpected = keyword != null ? Place.expectsTable(keyword) : is(',') || afterDot;
    }

    private TokenType unreadable(int from) {
        start = from;
        end = text.length();
        keyword = null;
        return start < end ? TokenType.UNREADABLE : TokenType.END;
    }

    private TokenType read(char c) {
        if (c == '\'') {
            return quoted(TokenType.STRING, Quotes.end(text, start, "ESCAPE".equals(before)));
        }
        if (c == '"') {
            return quoted(TokenType.DOUBLE_QUOTED, Quotes.end(text, start, false));
        }
        if (c == '`') {
            return quoted(TokenType.NAME, Quotes.backtickEnd(text, start));
        }
        if (c == '[') {
            return bracket();
        }
        if (Characters.digit(c) || c == '.' && Characters.digitAt(text, start + 1)) {
            return upTo(TokenType.NUMBER, numberEnd());
        }
        if (Characters.wordStart(c) || c == '#' && hashName()) {
            return word();
        }
        return sigil(c);
    }

    private TokenType upTo(TokenType type, int to) {
        end = to;
        return type;
    }

    private TokenType quoted(TokenType type, int to) {
        return to == Quotes.UNKNOWN ? unreadable(start) : upTo(type, to);
    }

    /** Directly behind an operand it is an index, else the start of a name if what follows looks like one. */
    private TokenType bracket() {
        boolean index = operand && start > 0 && !Characters.space(text.charAt(start - 1));
        int to = index || arrayBefore() ? 0 : Quotes.bracketEnd(text, start);
        if (to == 0) {
            brackets++;
            return upTo(TokenType.SYMBOL, start + 1);
        }
        return quoted(TokenType.NAME, to);
    }

    private boolean arrayBefore() {
        return start >= 5
                && Keywords.upper(text.subSequence(start - 5, start).toString()).equals("ARRAY");
    }

    /** Swallows letters too: a suffix, a unit, or a name that begins with a digit; never a part of a literal. */
    private int numberEnd() {
        boolean exponents = !Characters.at(text, start + 1, 'x') && !Characters.at(text, start + 1, 'X');
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean sign = (c == '+' || c == '-') && (text.charAt(i - 1) | 0x20) == 'e';
            if (!Characters.wordPart(c) && c != '.' && !(exponents && sign && Characters.digitAt(text, i + 1))) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean hashName() {
        int i = Characters.at(text, start + 1, '#') ? start + 2 : start + 1;
        return Characters.wordStartAt(text, i);
    }

    private boolean hashInName(int i) {
        return text.charAt(i) == '#' && !Characters.at(text, i + 1, '>') && !Characters.at(text, i + 1, '-');
    }

    private TokenType word() {
        int to = start;
        while (to < text.length() && (Characters.wordPart(text.charAt(to)) || hashInName(to))) {
            if (text.charAt(to) == '#' && !gap.balancedLine(to)) {
                return unreadable(start);
            }
            to++;
        }
        if (Characters.at(text, to, '\'')) {
            return prefixed(to);
        }
        boolean unicode = to == start + 1 && (text.charAt(start) | 0x20) == 'u' && Characters.at(text, to, '&');
        if (unicode && Characters.at(text, to + 1, '\'')) {
            return quoted(TokenType.STRING, Quotes.end(text, to + 1, false));
        }
        if (unicode && Characters.at(text, to + 1, '"')) {
            return quoted(TokenType.DOUBLE_QUOTED, Quotes.end(text, to + 1, false));
        }
        return upTo(TokenType.WORD, to);
    }

    /** A word directly before a quote: the mark of a national, escape, bit, hex, raw or Oracle literal, or a word. */
    private TokenType prefixed(int quote) {
        if (quote - start > 2) {
            return upTo(TokenType.WORD, quote);
        }
        switch (Keywords.upper(text.subSequence(start, quote).toString())) {
            case "N":
            case "B":
            case "X":
            case "R":
            case "BX":
            case "GX":
            case "UX":
                return quoted(TokenType.STRING, Quotes.end(text, quote, false));
            case "E":
                return quoted(TokenType.STRING, Quotes.escapedEnd(text, quote));
            case "Q":
            case "NQ":
                return quoted(TokenType.STRING, Quotes.oracleEnd(text, quote));
            default:
                return upTo(TokenType.WORD, quote);
        }
    }

    private TokenType sigil(char c) {
        switch (c) {
            case '?':
                return question();
            case '$':
                return dollar();
            case ':':
                return colon();
            case '@':
                return at();
            case '\\':
                return unreadable(start);
            default:
                brackets -= c == ']' && brackets > 0 ? 1 : 0;
                return upTo(TokenType.SYMBOL, Operators.end(text, start));
        }
    }

    /** {@code ??} is how pgjdbc spells its operators; {@code ?|} and {@code ?&} are ones behind an operand only. */
    private TokenType question() {
        if (Characters.at(text, start + 1, '?')) {
            return upTo(TokenType.SYMBOL, Operators.end(text, start));
        }
        boolean or = Characters.at(text, start + 1, '|') && !Characters.at(text, start + 2, '|');
        boolean and = Characters.at(text, start + 1, '&') && !Characters.at(text, start + 2, '&');
        if (operand && (or || and)) {
            return upTo(TokenType.SYMBOL, start + 2);
        }
        int to = start + 1;
        while (Characters.digitAt(text, to)) {
            to++;
        }
        return upTo(TokenType.MARKER, to);
    }

    private TokenType dollar() {
        if (Characters.digitAt(text, start + 1)) {
            start++;
            int to = numberEnd();
            start--;
            return upTo(TokenType.MARKER, to);
        }
        int tag = Quotes.dollarTag(text, start);
        if (tag > 0) {
            return quoted(TokenType.STRING, Quotes.dollarEnd(text, start, tag));
        }
        int to = Characters.wordEnd(text, start + 1);
        return to == start + 1 ? unreadable(start) : upTo(TokenType.WORD, to);
    }

    private TokenType colon() {
        boolean marker = brackets == 0 && start + 1 < text.length() && Characters.wordPart(text.charAt(start + 1));
        return marker
                ? upTo(TokenType.MARKER, Characters.wordEnd(text, start + 1))
                : upTo(TokenType.SYMBOL, Operators.end(text, start));
    }

    private TokenType at() {
        if (Characters.at(text, start + 1, '@') && Characters.wordStartAt(text, start + 2) && !operand) {
            return upTo(TokenType.WORD, Characters.wordEnd(text, start + 2));
        }
        boolean link = operand && start > 0 && Characters.wordPart(text.charAt(start - 1));
        if (!link && start + 1 < text.length() && Characters.wordPart(text.charAt(start + 1))) {
            return upTo(TokenType.MARKER, Characters.wordEnd(text, start + 1));
        }
        return upTo(TokenType.SYMBOL, Operators.end(text, start));
    }
}
