package dev.roundtrip.engine.recorder.unit;

/** What runs on the thread that the JVM began with. Immutable. */
public final class MainProgram {

    /** The thread that runs the program's main method; null where none does. */
    final Thread thread;

    /** For units on that thread outside all others; never null. */
    final String name;

    /** By {@link System#nanoTime()}. */
    final long startNanos;

    public MainProgram(Thread thread, String name, long startNanos) {
        this.thread = thread;
        this.name = name;
        this.startNanos = startNanos;
    }
}
