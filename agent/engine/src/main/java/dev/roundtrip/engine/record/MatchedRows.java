package dev.roundtrip.engine.record;

/**
 * Two results of one request whose rows belong together: the values of a column of one are those of the other's key.
 * Immutable.
 */
public final class MatchedRows {

    /** The query whose key is referred to. */
    public final ShapeUse keys;

    /** The referring column's name. */
    public final String column;

    /** The key column's name. */
    public final String key;

    /** Distinct values that both delivered. */
    public final long common;

    public MatchedRows(ShapeUse keys, String column, String key, long common) {
        this.keys = keys;
        this.column = column;
        this.key = key;
        this.common = common;
    }
}
