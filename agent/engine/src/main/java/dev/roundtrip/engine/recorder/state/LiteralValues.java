package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.provenance.ValueHash;

/**
 * Takes the literals of a statement's text for its parameters, because a plain {@code Statement} has no others, nor has
 * many a prepared one: whole numbers and short quoted texts, in order, none of comments. The tokenizer has the last word on what a literal is; here a wrong guess
 * costs evidence only, and only hashes are kept.
 */
public final class LiteralValues {

    /** Longer texts carry lists or documents, not the key of a look-up. */
    private static final int MAX_TEXT = 2_000;

    /**
     * Looks at a prepared text, once: its literals are the values where it has no parameters; where it has, they tell it
     * from the shape's other texts, as the offset of a page that a mapper writes into the text.
     */
    public void ofPrepared(StatementState statement) {
        String sql = statement.text;
        statement.text = null;
        if (statement.positions() == 0) {
            bind(sql, statement);
        } else {
            statement.literals = statement.notes.literalsOf(sql, this);
        }
    }

    /** One hash for all literals of a text; 0 without any. */
    long hash(String sql) {
        StatementState values = new StatementState();
        bind(sql, values);
        return values.valueless() ? 0 : values.combined();
    }

    public void bind(String sql, StatementState statement) {
        statement.clearValues();
        int position = 0;
        int length = Math.min(sql.length(), MAX_TEXT);
        int i = 0;
        for (; i < length && position < StatementState.MAX_POSITIONS; i++) {
            char c = sql.charAt(i);
            if (c == '\'') {
                int end = Math.min(endOfQuote(sql, i + 1), MAX_TEXT);
                statement.bind(++position, ValueHash.ofParameter(sql.substring(i + 1, Math.max(i + 1, end))));
                i = end;
            } else if (isDigit(c) && startsWord(sql, i)) {
                int end = endOfDigits(sql, i);
                number(sql, i, end, ++position, statement);
                i = end - 1;
            } else {
                i = endOfComment(sql, i);
            }
        }
        if (i < sql.length()) {
            // What follows was not looked at; where it differs the values do.
            statement.bind(StatementState.MAX_POSITIONS + 1, ValueHash.ofNumber(sql.hashCode()));
        }
    }

    private static void number(String sql, int start, int end, int position, StatementState statement) {
        boolean fraction = end < sql.length() && sql.charAt(end) == '.';
        if (end - start > 18 || fraction) {
            statement.bind(position, ValueHash.ofParameter(sql.substring(start, end)));
        } else {
            statement.bindNumber(position, Long.parseLong(sql.substring(start, end)));
        }
    }

    /** The last character of a comment that begins here, else the place itself. */
    private static int endOfComment(String sql, int at) {
        if (sql.startsWith("/*", at)) {
            int end = sql.indexOf("*/", at + 2);
            return end < 0 ? sql.length() : end + 1;
        }
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return end < 0 ? sql.length() : end;
        }
        return at;
    }

    private static int endOfQuote(String sql, int from) {
        int end = sql.indexOf('\'', from);
        return end < 0 ? sql.length() : end;
    }

    private static int endOfDigits(String sql, int from) {
        int end = from;
        while (end < sql.length() && isDigit(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean startsWord(String sql, int at) {
        if (at == 0) {
            return true;
        }
        char before = sql.charAt(at - 1);
        return !Character.isJavaIdentifierPart(before) && before != '.' && before != '"' && before != '`';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
