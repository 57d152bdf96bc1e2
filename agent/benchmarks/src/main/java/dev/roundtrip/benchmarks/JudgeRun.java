package dev.roundtrip.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of a request's end, which need no agent, and puts their scores in words. */
final class JudgeRun {

    static final String[] HEADER = {"End of a request of 100 shapes", "median", "fastest"};

    private final Effort effort;

    JudgeRun(Effort effort) {
        this.effort = effort;
    }

    List<String[]> run() throws RunnerException {
        return List.of(
                row("record of 100 repeated shapes, made", "makeRecord"),
                row("100 repeated shapes, judged: 100 findings", "judgeRepeated"),
                row("100 shapes that ran once, judged: none", "judgeInnocent"));
    }

    private String[] row(String title, String method) throws RunnerException {
        RunResult result =
                new Runner(effort.fork("JudgeBenchmark\\." + method + "$").build()).runSingle();
        Samples micros = new Samples();
        result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .forEach(slice -> micros.add(slice.getPrimaryResult().getScore()));
        return new String[] {title, micros(micros.median()), micros(micros.smallest())};
    }

    private static String micros(double micros) {
        return String.format(Locale.ROOT, "%,.1f us", micros);
    }
}
