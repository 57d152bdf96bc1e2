package dev.roundtrip.engine.record;

/**
 * The proof that one statement's parameter carries the values of an earlier statement's column: how many of the
 * distinct values were matched, and in which order.
 */
public final class DriverLink {

    /** The parameter of the repeated shape, counting from 1. */
    public final int position;

    /** The shape whose rows delivered the values; may be the repeated shape itself. */
    public final ShapeUse source;

    /** The column's name, or {@code #n} where the text does not tell. */
    public final String column;

    /** Distinct parameter values of this request that the column delivered. */
    public final long matched;

    /** Distinct values that the column delivered in this request. */
    public final long sourceDistinct;

    /** How often a matched value came from the same execution as the one before it, and from a later row. */
    public final long inOrder;

    /**
     * Whether the values are integers of 0 to 9,999 that rise by one, or of which the column holds nearly all up to the
     * largest: dense keys, which match anything.
     */
    public final boolean dense;

    public DriverLink(
            int position,
            ShapeUse source,
            String column,
            long matched,
            long sourceDistinct,
            long inOrder,
            boolean dense) {
        this.position = position;
        this.source = source;
        this.column = column;
        this.matched = matched;
        this.sourceDistinct = sourceDistinct;
        this.inOrder = inOrder;
        this.dense = dense;
    }

    /** The share of the column's distinct values that became parameters, 0 to 1. */
    public double cover() {
        return sourceDistinct == 0 ? 0 : (double) matched / sourceDistinct;
    }

    /** The share of the matches that follow the rows' order, 0 to 1. */
    public double orderRatio() {
        return matched < 2 ? 0 : (double) inOrder / (matched - 1);
    }
}
