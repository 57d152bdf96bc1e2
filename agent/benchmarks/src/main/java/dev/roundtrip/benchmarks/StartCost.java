package dev.roundtrip.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** One program started in one way, and what its runs took so far, in milliseconds. */
record StartCost(String title, List<String> command, Samples wall, Samples cpu) {

    static final String[] HEADER = {"start to end of", "wall ms", "CPU ms"};

    StartCost(String title, List<String> command) {
        this(title, command, new Samples(), new Samples());
    }

    /** Starts the program, waits for its end and notes what it took. */
    void measure() throws IOException, InterruptedException {
        double cpuBefore = ChildCpu.millis();
        long before = System.nanoTime();
        int exit = start().waitFor();
        wall.add((System.nanoTime() - before) / 1e6);
        cpu.add(ChildCpu.millis() - cpuBefore);
        if (exit != 0) {
            throw new IllegalStateException(title + " ended with exit code " + exit);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    String[] row() {
        return new String[] {title, millis(wall), millis(cpu)};
    }

    private static String millis(Samples samples) {
        double median = samples.median();
        return Double.isNaN(median) ? "unknown" : String.format(Locale.ROOT, "%,.0f", median);
    }
}
