package dev.roundtrip.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the shape benchmarks, which need no agent, and puts their scores in words. */
final class ShapesRun {

    static final String[] HEADER = {"SQL text to shape", "measured"};

    private final Effort effort;

    ShapesRun(Effort effort) {
        this.effort = effort;
    }

    List<String[]> run() throws RunnerException {
        List<String[]> rows = new ArrayList<>();
        rows.add(row("texts not seen before", megabytesPerSecond()));
        rows.add(row("same text object", nanos("sameText")));
        rows.add(row("equal text, copied", nanos("equalText")));
        return rows;
    }

    private static String[] row(String title, String score) {
        return new String[] {title, score};
    }

    /** Characters per microsecond are millions of characters per second; the texts are ASCII. */
    private String megabytesPerSecond() throws RunnerException {
        RunResult result = measure("tokenize");
        double score = result.getSecondaryResults().get("characters").getScore();
        return String.format(Locale.ROOT, "%,.0f MB/s", score);
    }

    private String nanos(String method) throws RunnerException {
        return String.format(
                Locale.ROOT, "%,.1f ns", measure(method).getPrimaryResult().getScore());
    }

    private RunResult measure(String method) throws RunnerException {
        return new Runner(effort.fork("ShapesBenchmark\\." + method + "$").build()).runSingle();
    }
}
