package dev.roundtrip.demo.load;

import java.util.List;
import java.util.Locale;

/** What the users of one level saw. Durations in nanoseconds, ascending; failed requests count, too. */
public record LevelResult(Level level, List<Long> sortedNanos, int failed, int cacheHits) {

    public double averageMillis() {
        return sortedNanos.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6;
    }

    /** The duration that 95 of 100 requests did not exceed. */
    public double p95Millis() {
        int rank = (int) Math.ceil(sortedNanos.size() * 0.95);
        return sortedNanos.get(Math.max(0, rank - 1)) / 1e6;
    }

    public double failedPercent() {
        return 100.0 * failed / sortedNanos.size();
    }

    /** One line of at most 100 columns. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%11s: %4d requests, avg %7.1f ms, p95 %7.1f ms, %.0f%% failed",
                level.title(),
                sortedNanos.size(),
                averageMillis(),
                p95Millis(),
                failedPercent());
    }
}
