package dev.roundtrip.engine.record;

/** The one clock: nanoseconds from an arbitrary origin, as {@link System#nanoTime()}. */
interface NanoClock {
    long nanoTime();
}
