package dev.roundtrip.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long to measure. */
enum Effort {
    /** Figures to publish: short slices, many of them, so that the quiet ones can be told from the disturbed. */
    FULL(3, 6, 20, 250, 10),
    /** Only to see that everything starts; its figures mean nothing. */
    QUICK(1, 1, 2, 100, 1);

    /** How often with and without the agent take turns. */
    final int rounds;

    /** How often each program is started in each way. */
    final int starts;

    private final int warmups;
    private final int slices;
    private final int sliceMillis;

    Effort(int rounds, int warmups, int slices, int sliceMillis, int starts) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.slices = slices;
        this.sliceMillis = sliceMillis;
        this.starts = starts;
    }

    /** JMH's options for one fresh JVM. */
    ChainedOptionsBuilder fork(String pattern) {
        return new OptionsBuilder()
                .include(pattern)
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(4L * sliceMillis))
                .measurementIterations(slices)
                .measurementTime(TimeValue.milliseconds(sliceMillis))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
