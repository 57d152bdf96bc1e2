package dev.roundtrip.benchmarks;

import java.util.Locale;

/** One benchmark and what was measured of it so far, without and with the agent. */
record QueryCost(String title, String pattern, Slices bare, Slices attached) {

    QueryCost(String title, String benchmark) {
        this(title, benchmark.replace(".", "\\.") + "$", new Slices(), new Slices());
    }

    static final String[] HEADER = {
        "nanoseconds per", "bare", "with agent", "added", "ratio", "fastest", "with agent", "B bare", "B added"
    };

    String[] row() {
        double without = bare.nanos().median();
        double with = attached.nanos().median();
        return new String[] {
            title,
            number(without),
            number(with),
            number(with - without),
            String.format(Locale.ROOT, "%.2f", with / without),
            number(bare.nanos().smallest()),
            number(attached.nanos().smallest()),
            number(bare.bytes().median()),
            number(attached.bytes().median() - bare.bytes().median())
        };
    }

    private static String number(double value) {
        String format = Math.abs(value) < 100 ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
