package dev.roundtrip.engine.finding;

/**
 * What a finding would cost with the database at another distance: the time it costs now, and for each of its round trips
 * the difference between that distance and the one of this run. The server's own work is taken to stay as it is.
 * Immutable; nanoseconds, 0 or more.
 */
public final class Projection {

    /** The round-trip time that is asked about. */
    public final long rttNanos;

    /** The round-trip time of this run: the fastest executions of the process. */
    public final long measuredNanos;

    /** What the finding would cost in a typical request that shows it. */
    public final long costNanos;

    public Projection(long rttNanos, long measuredNanos, long costNanos) {
        this.rttNanos = rttNanos;
        this.measuredNanos = measuredNanos;
        this.costNanos = costNanos;
    }
}
