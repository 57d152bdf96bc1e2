package dev.roundtrip.engine.shape;

/** What one piece of a statement is. */
enum TokenType {
    /** A keyword or a name without quotes. */
    WORD,
    /** A name in back-ticks or brackets. */
    NAME,
    /** Something in double quotes: a name in one dialect, a literal in another. */
    DOUBLE_QUOTED,
    STRING,
    NUMBER,
    /** A place for a value: {@code ?}, {@code :name}, {@code @name}, {@code $1}. */
    MARKER,
    SYMBOL,
    /** The rest of the text, where the dialects disagree on what is a literal, or a literal does not end. */
    UNREADABLE,
    END
}
