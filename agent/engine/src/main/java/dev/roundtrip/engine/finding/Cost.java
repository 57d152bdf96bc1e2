package dev.roundtrip.engine.finding;

import dev.roundtrip.engine.record.RequestKind;

/** What counts as dear: the rules that a single request and all requests of an endpoint share. */
public final class Cost {

    private static final double MINOR_SHARE = 0.01;
    private static final long MINOR_NANOS = 5_000_000;

    private Cost() {}

    /** The share of the wall time, 0 to 1: calls of several threads may cost more than all of it. */
    public static double share(long nanos, long wallNanos) {
        return wallNanos <= 0 ? 0 : Math.min(1, (double) nanos / wallNanos);
    }

    /**
     * Whether a cost is too small to be told at length. In tests none is: the database beside a test is always fast.
     *
     * @param share of the wall time, 0 to 1
     * @param nanos in a typical request
     */
    public static boolean minor(RequestKind kind, double share, long nanos) {
        return kind != RequestKind.TEST && share < MINOR_SHARE && nanos < MINOR_NANOS;
    }
}
