package dev.roundtrip.engine.recorder;

/** The clock of the JVM. */
final class SystemClock implements NanoClock {
    @Override
    public long nanoTime() {
        return System.nanoTime();
    }
}
