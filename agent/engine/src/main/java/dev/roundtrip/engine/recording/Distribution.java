package dev.roundtrip.engine.recording;

import org.HdrHistogram.Histogram;

/**
 * How long the requests of one endpoint took. Backed by an HdrHistogram of nanoseconds, so that recordings can be
 * merged without loss. Not modified after construction.
 */
public final class Distribution {

    private final long sumNanos;
    private final Histogram histogram;

    /** @param histogram values in nanoseconds; handed over, not copied */
    public Distribution(long sumNanos, Histogram histogram) {
        this.sumNanos = sumNanos;
        this.histogram = histogram;
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /** The exact sum. */
    public long sumNanos() {
        return sumNanos;
    }

    public long averageNanos() {
        return count() == 0 ? 0 : sumNanos / count();
    }

    /** @param percent 0 to 100 */
    public long percentileNanos(double percent) {
        return histogram.getValueAtPercentile(percent);
    }

    /** 0 without any request. */
    public long minNanos() {
        return count() == 0 ? 0 : histogram.getMinValue();
    }

    public long maxNanos() {
        return histogram.getMaxValue();
    }

    /** For writing and merging; the caller must not change it. */
    public Histogram histogram() {
        return histogram;
    }
}
