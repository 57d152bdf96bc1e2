package dev.roundtrip.engine.shape;

/**
 * Finds where quoted pieces end.
 *
 * <p>The dialect of a text is not known, and a wrong guess must never show a piece of a literal. So a quote that ends
 * the literal in one dialect and not in another ends the scan: -1 says that nothing behind it can be told apart.
 */
final class Quotes {

    static final int UNKNOWN = -1;

    /** SQL Server's limit for names, and ours for what may be a name in brackets. */
    private static final int MAX_BRACKET = 128;

    private static final int MAX_TAG = 64;

    private Quotes() {}

    /**
     * The end of a literal or name in {@code '} or {@code "}, where a doubled quote stands for one.
     *
     * <p>A backslash before the quote hides it in MySQL and ends the literal elsewhere: unknown. A literal of one
     * backslash may be allowed, for {@code ESCAPE '\'}.
     */
    static int end(CharSequence text, int open, boolean backslashAlone) {
        if (backslashAlone && loneBackslash(text, open)) {
            return open + 3;
        }
        char quote = text.charAt(open);
        int i = open + 1;
        int backslashes = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == quote) {
                if (backslashes % 2 == 1) {
                    return UNKNOWN;
                }
                if (!Characters.at(text, i + 1, quote)) {
                    return tripled(text, open, i) ? UNKNOWN : i + 1;
                }
                i++;
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            i++;
        }
        return UNKNOWN;
    }

    private static boolean loneBackslash(CharSequence text, int open) {
        char quote = text.charAt(open);
        return Characters.at(text, open + 1, '\\')
                && Characters.at(text, open + 2, quote)
                && !Characters.at(text, open + 3, quote);
    }

    /** Whether this would be the open half of a triple-quoted literal (BigQuery, Spark) with a quote inside. */
    private static boolean tripled(CharSequence text, int open, int close) {
        char quote = text.charAt(open);
        boolean opens = Characters.at(text, open + 1, quote) && Characters.at(text, open + 2, quote);
        boolean closes = Characters.at(text, close - 1, quote) && Characters.at(text, close - 2, quote);
        return opens && !closes;
    }

    /** The end of PostgreSQL's {@code E'…'}, in which a backslash hides what follows. */
    static int escapedEnd(CharSequence text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\'' && Characters.at(text, i + 1, '\'')) {
                i++;
            } else if (c == '\'') {
                return i + 1;
            }
        }
        return UNKNOWN;
    }

    /** The end of Oracle's {@code q'[…]'}, given the place of its quote. */
    static int oracleEnd(CharSequence text, int open) {
        if (open + 1 >= text.length()) {
            return UNKNOWN;
        }
        char close = closing(text.charAt(open + 1));
        for (int i = open + 2; i + 1 < text.length(); i++) {
            if (text.charAt(i) == close && text.charAt(i + 1) == '\'') {
                return i + 2;
            }
        }
        return UNKNOWN;
    }

    private static char closing(char open) {
        int pair = "[{<(".indexOf(open);
        return pair < 0 ? open : "]}>)".charAt(pair);
    }

    /** The end of a name in back-ticks, in which a doubled one stands for one. */
    static int backtickEnd(CharSequence text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '`' && Characters.at(text, i + 1, '`')) {
                i++;
            } else if (text.charAt(i) == '`') {
                return i + 1;
            }
        }
        return UNKNOWN;
    }

    /** The length of the opening {@code $$} or {@code $tag$}; 0 where none begins here. */
    static int dollarTag(CharSequence text, int open) {
        int i = open + 1;
        while (i < text.length() && i - open < MAX_TAG && tagPart(text.charAt(i), i == open + 1)) {
            i++;
        }
        return Characters.at(text, i, '$') ? i + 1 - open : 0;
    }

    private static boolean tagPart(char c, boolean first) {
        return Characters.wordStart(c) || !first && Characters.digit(c);
    }

    /** The end of a dollar-quoted literal whose opening has the given length. */
    static int dollarEnd(CharSequence text, int open, int tag) {
        int matched = 0;
        for (int i = open + tag; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' && matched == tag - 1) {
                return i + 1;
            }
            // A tag holds no dollar but at its ends, so a failed match can only begin anew at this very character.
            boolean goesOn = matched < tag - 1 && c == text.charAt(open + matched);
            matched = goesOn ? matched + 1 : c == '$' ? 1 : 0;
        }
        return UNKNOWN;
    }

    /** The end of a name in brackets; 0 where the bracket opens an array; unknown where a quote stands inside. */
    static int bracketEnd(CharSequence text, int open) {
        int limit = Math.min(text.length(), open + MAX_BRACKET);
        int first = open + 1;
        while (first < limit && Characters.space(text.charAt(first))) {
            first++;
        }
        boolean name = Characters.wordStartAt(text, first);
        for (int i = first; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return name ? i + 1 : balanced(text, open + 1, i) ? 0 : UNKNOWN;
            }
            name &= Characters.wordPart(c) || " #@-./".indexOf(c) >= 0;
        }
        return 0;
    }

    /**
     * Whether skipping a piece of text and reading it leave the scan in the same state: every quote that opens in it
     * closes in it, whatever the dialect.
     */
    static boolean balanced(CharSequence text, int from, int to) {
        char open = 0;
        boolean quotes = false;
        boolean backslash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                quotes = true;
                open = open == 0 ? c : open == c ? 0 : open;
            }
            backslash |= c == '\\';
            if (c == '/' && Characters.at(text, i + 1, '*') || c == '$' && opensDollarQuote(text, i)) {
                return false;
            }
        }
        return open == 0 && !(quotes && backslash);
    }

    private static boolean opensDollarQuote(CharSequence text, int i) {
        boolean inName = i > 0 && Characters.wordPart(text.charAt(i - 1));
        return !inName && dollarTag(text, i) > 0;
    }
}
