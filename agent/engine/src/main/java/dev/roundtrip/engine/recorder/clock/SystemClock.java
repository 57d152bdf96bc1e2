package dev.roundtrip.engine.recorder.clock;

/** The clock of the JVM. */
public final class SystemClock implements NanoClock {
    @Override
    public long nanoTime() {
        return System.nanoTime();
    }
}
