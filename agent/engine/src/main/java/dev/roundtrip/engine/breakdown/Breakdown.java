package dev.roundtrip.engine.breakdown;

/**
 * Where a span of wall time went. The parts add up to the wall time by construction: {@link Part#PROCESSING} is what
 * no JDBC call covered. A finished value; nanoseconds.
 */
public final class Breakdown {

    private final long wallNanos;
    private final long[] nanos;
    private final long[] counts;
    private final long parallelNanos;

    /**
     * @param wallNanos the whole, 0 or more
     * @param nanos by ordinal of {@link Part}; the entry of PROCESSING is ignored
     * @param counts calls, by ordinal
     * @param parallelNanos JDBC time of other threads, which overlaps and is therefore not part of the sum
     */
    public Breakdown(long wallNanos, long[] nanos, long[] counts, long parallelNanos) {
        this.wallNanos = wallNanos;
        this.nanos = nanos.clone();
        this.counts = counts.clone();
        this.parallelNanos = parallelNanos;
        long inside = 0;
        for (int i = 0; i < Part.PROCESSING.ordinal(); i++) {
            inside += nanos[i];
        }
        this.nanos[Part.PROCESSING.ordinal()] = wallNanos - inside;
    }

    public long wallNanos() {
        return wallNanos;
    }

    /** Time of one part; all parts add up to {@link #wallNanos()}. */
    public long nanos(Part part) {
        return nanos[part.ordinal()];
    }

    /** Calls that made up one part; 0 for PROCESSING. */
    public long count(Part part) {
        return counts[part.ordinal()];
    }

    /** JDBC time on other threads of the same request; it overlaps and is shown beside the sum. */
    public long parallelNanos() {
        return parallelNanos;
    }

    /** The share of one part, 0 to 1; 0 of an empty span. */
    public double share(Part part) {
        return wallNanos == 0 ? 0 : (double) nanos(part) / wallNanos;
    }
}
