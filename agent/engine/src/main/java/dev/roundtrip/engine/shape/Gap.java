package dev.roundtrip.engine.shape;

/**
 * Skips white space and comments. All comments go, hints ({@code /*+ … *}{@code /}) and MySQL's executable ones
 * ({@code /*! … *}{@code /}) too: the same statement with another hint or trace id is the same shape.
 *
 * <p>Dialects disagree on what begins a comment. Where that matters for what follows, the answer is
 * {@link Quotes#UNKNOWN}. Visits each character at most three times.
 */
final class Gap {

    private final CharSequence text;
    private boolean nested = true;
    private int balancedUpTo;

    Gap(CharSequence text) {
        this.text = text;
    }

    /** The first place that is neither white space nor comment. */
    int skip(int from, boolean nameExpected) {
        int i = from;
        while (i >= 0 && i < text.length()) {
            int next = step(i, nameExpected);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int step(int i, boolean nameExpected) {
        char c = text.charAt(i);
        if (Characters.space(c)) {
            return i + 1;
        }
        if (c == '-' && Characters.at(text, i + 1, '-')) {
            return dashes(i);
        }
        if (c == '/' && Characters.at(text, i + 1, '*')) {
            return block(i);
        }
        return c == '#' ? hash(i, nameExpected) : i;
    }

    /** MySQL reads {@code --5} as two signs: there a comment needs white space behind the dashes. */
    private int dashes(int from) {
        int i = from;
        while (Characters.at(text, i, '-')) {
            i++;
        }
        boolean sure = i == text.length() || Characters.space(text.charAt(i));
        return comment(i, sure);
    }

    /** A comment in MySQL, an operator in PostgreSQL, the start of a temporary table's name in SQL Server. */
    private int hash(int from, boolean nameExpected) {
        if (operator(from + 1) || temporaryTable(from + 1, nameExpected)) {
            return balancedLine(from) ? from : Quotes.UNKNOWN;
        }
        return comment(from, false);
    }

    private int comment(int from, boolean sure) {
        int end = lineEnd(from);
        boolean oddBreak = Characters.at(text, end, '\r') && !Characters.at(text, end + 1, '\n');
        return sure && !oddBreak || balancedLine(from) ? end : Quotes.UNKNOWN;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** Whether the quotes from here, which is outside of quotes, to the end of the line all close in it. */
    boolean balancedLine(int from) {
        if (from < balancedUpTo) {
            return true;
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        boolean balanced = Quotes.balanced(text, from, end);
        balancedUpTo = balanced ? end : balancedUpTo;
        return balanced;
    }

    private boolean operator(int i) {
        return Characters.at(text, i, '>') || Characters.at(text, i, '-') && !Characters.at(text, i + 1, '-');
    }

    private boolean temporaryTable(int from, boolean nameExpected) {
        int i = Characters.at(text, from, '#') ? from + 1 : from;
        int end = Characters.wordEnd(text, i);
        boolean qualifies = Characters.at(text, end, '.') && Characters.wordStartAt(text, end + 1);
        return Characters.wordStartAt(text, i) && (nameExpected || qualifies);
    }

    /** PostgreSQL and SQL Server nest comments, Oracle and MySQL do not. */
    private int block(int from) {
        int first = close(from + 2);
        if (first < 0) {
            return text.length();
        }
        if (Characters.at(text, from + 2, '!') && !Quotes.balanced(text, from + 3, first - 2)) {
            return Quotes.UNKNOWN;
        }
        int end = nested && opens(from + 2, first - 2) ? nestedClose(from) : first;
        if (end < 0) {
            // No dialect with nesting would take this text: read it, and the rest of it, without.
            nested = false;
            return first;
        }
        return end == first || Quotes.balanced(text, first, end - 2) ? end : Quotes.UNKNOWN;
    }

    private int close(int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                return i + 2;
            }
        }
        return Quotes.UNKNOWN;
    }

    private boolean opens(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                return true;
            }
        }
        return false;
    }

    private int nestedClose(int from) {
        int depth = 0;
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                depth++;
                i++;
            } else if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                depth--;
                i++;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return Quotes.UNKNOWN;
    }
}
