package dev.roundtrip.javaagent.life.say;

import dev.roundtrip.report.console.text.SafeLine;
import java.io.PrintStream;

/**
 * One-line messages on the standard error stream that the JVM started with. Saved before main because programs replace
 * {@code System.err}, and test runners swallow what is written to the replacement at shutdown.
 */
public final class Notices {
    private final PrintStream err;

    public Notices(PrintStream err) {
        this.err = err;
    }

    /** @param line without line end, names of classes and files as they are; heading material for docs/troubleshooting.md */
    public void tell(String line) {
        err.println("roundtrip: " + SafeLine.of(line));
    }

    /** The stream itself, for the summary. */
    PrintStream stream() {
        return err;
    }
}
