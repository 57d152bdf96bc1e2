package dev.roundtrip.benchmarks;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The slices of all forks of one benchmark: time and allocation per operation. */
record Slices(Samples nanos, Samples bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    Slices() {
        this(new Samples(), new Samples());
    }

    void add(RunResult run) {
        run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .forEach(this::add);
    }

    private void add(IterationResult slice) {
        nanos.add(slice.getPrimaryResult().getScore());
        bytes.add(slice.getSecondaryResults().get(ALLOCATED).getScore());
    }
}
