package dev.roundtrip.benchmarks;

import java.util.Locale;

/**
 * One benchmark and what was measured of it so far: without an agent, with one that does nothing, with ours. Any agent
 * changes what the JVM's compiler finds in its profiles, so only what is added to the second is ours.
 */
record QueryCost(String title, String pattern, Slices bare, Slices idle, Slices attached) {

    QueryCost(String title, String benchmark) {
        this(title, benchmark.replace(".", "\\.") + "$", new Slices(), new Slices(), new Slices());
    }

    static final String[] HEADER = {
        "nanoseconds per",
        "bare",
        "null agent",
        "Roundtrip",
        "added",
        "ratio",
        "fastest",
        "null",
        "ours",
        "B null",
        "B added"
    };

    /** What is added, in time and bytes, is added to the null agent; the ratio is that to the bare program. */
    String[] row() {
        double without = idle.nanos().median();
        double with = attached.nanos().median();
        return new String[] {
            title,
            number(bare.nanos().median()),
            number(without),
            number(with),
            number(with - without),
            String.format(Locale.ROOT, "%.2f", with / bare.nanos().median()),
            number(bare.nanos().smallest()),
            number(idle.nanos().smallest()),
            number(attached.nanos().smallest()),
            number(idle.bytes().median()),
            number(attached.bytes().median() - idle.bytes().median())
        };
    }

    private static String number(double value) {
        String format = Math.abs(value) < 100 ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
