package dev.roundtrip.engine.recorder.clock;

/** The one clock: nanoseconds from an arbitrary origin, as {@link System#nanoTime()}. */
public interface NanoClock {
    long nanoTime();
}
