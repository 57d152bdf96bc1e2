package dev.roundtrip.engine.record;

/** What the values of one parameter position looked like over all executions of a shape in one request. */
public final class ParameterUse {

    /** Counting from 1. */
    public final int position;

    /** Distinct non-null values; exact up to 1,024, an estimate beyond. */
    public final long distinct;

    public final long nulls;

    /** The constant difference between one integer value and the next, or 0 where there is none. */
    public final long step;

    /** Whether the values are dates or times. */
    public final boolean dates;

    public ParameterUse(int position, long distinct, long nulls, long step, boolean dates) {
        this.position = position;
        this.distinct = distinct;
        this.nulls = nulls;
        this.step = step;
        this.dates = dates;
    }
}
