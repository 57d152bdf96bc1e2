package dev.roundtrip.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measured values of one thing; not safe for threads. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The middle value, or the mean of the two middle ones; NaN where nothing was measured. */
    double median() {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return (sorted.get(lower) + sorted.get(upper)) / 2;
    }

    /** The smallest value: the one that other work on the machine disturbed least; NaN where nothing was measured. */
    double smallest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }
}
