package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.site.LoopLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the recorder needs to know of the options. Immutable. */
public final class RecorderSettings {

    /** Package prefixes that count as the user's code; empty: all but known libraries. */
    public final List<String> applicationPackages;

    /** The thread that runs the program's main method; null where none does. */
    public final Thread mainThread;

    /** The name of the program, for units on the main thread outside all others; never null. */
    public final String program;

    /** When the program started, by {@link System#nanoTime()}. */
    public final long startNanos;

    /** Knows the loops of the program's code. */
    public final LoopLines code;

    /** Settings of a recorder that knows no loops but those that stacks show. */
    public RecorderSettings(List<String> applicationPackages, Thread mainThread, String program, long startNanos) {
        this(applicationPackages, mainThread, program, startNanos, LoopLines.UNKNOWN);
    }

    public RecorderSettings(
            List<String> applicationPackages, Thread mainThread, String program, long startNanos, LoopLines code) {
        this.code = code;
        this.applicationPackages = Collections.unmodifiableList(new ArrayList<>(applicationPackages));
        this.mainThread = mainThread;
        this.program = program;
        this.startNanos = startNanos;
    }
}
