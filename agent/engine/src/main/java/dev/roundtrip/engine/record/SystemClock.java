package dev.roundtrip.engine.record;

/** The clock of the JVM. */
final class SystemClock implements NanoClock {
    @Override
    public long nanoTime() {
        return System.nanoTime();
    }
}
