package dev.roundtrip.demo.load;

import java.io.PrintStream;

/**
 * Tells that a load is running: one line that rewrites itself on a terminal, else a line every few seconds. Safe for
 * threads.
 */
public final class Progress {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 5_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final String title;
    private final int steps;
    private final long start = System.nanoTime();
    private long lastPrint = start;
    private int done;

    public Progress(PrintStream out, boolean terminal, String title, int steps) {
        this.out = out;
        this.terminal = terminal;
        this.title = title;
        this.steps = steps;
    }

    synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (now - lastPrint >= (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            lastPrint = now;
            print(now);
        }
    }

    /** Clears the line, so that the result can take its place. */
    synchronized void end() {
        if (terminal) {
            out.print("\r" + " ".repeat(79) + "\r");
            out.flush();
        }
    }

    private void print(long now) {
        String text =
                String.format("  ... %s, %d of %d requests, %d s", title, done, steps, (now - start) / 1_000_000_000L);
        if (terminal) {
            out.print("\r" + text);
            out.flush();
        } else {
            out.println(text);
        }
    }
}
