package dev.roundtrip.report.console.text;

import dev.roundtrip.engine.recording.Distribution;

/** How far the times of an endpoint lie apart, in figures that its number of requests can bear. */
public final class Spread {

    /** Below, the 95th percentile is the luck of less than ten requests. */
    private static final int ENOUGH_FOR_P95 = 200;

    private Spread() {}

    public static boolean bearsP95(Distribution total) {
        return total.count() >= ENOUGH_FOR_P95;
    }

    /** {@code min 20ms, p50 23ms, max 1,070ms}; of many requests {@code p50 23ms, p95 120ms, max 231ms}. */
    public static String of(Distribution total) {
        String median = "p50 " + Durations.text(total.percentileNanos(50));
        String max = "max " + Durations.text(max(total));
        return bearsP95(total)
                ? median + ", p95 " + Durations.text(total.percentileNanos(95)) + ", " + max
                : "min " + Durations.text(total.minNanos()) + ", " + median + ", " + max;
    }

    /** The longest time; the exact one where there is only one, for the histogram rounds. */
    public static long max(Distribution total) {
        return total.count() == 1 ? total.sumNanos() : total.maxNanos();
    }
}
