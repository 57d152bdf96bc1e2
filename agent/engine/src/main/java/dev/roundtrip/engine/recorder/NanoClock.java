package dev.roundtrip.engine.recorder;

/** The one clock: nanoseconds from an arbitrary origin, as {@link System#nanoTime()}. */
interface NanoClock {
    long nanoTime();
}
