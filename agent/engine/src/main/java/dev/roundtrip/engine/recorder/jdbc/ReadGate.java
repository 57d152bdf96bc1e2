package dev.roundtrip.engine.recorder.jdbc;

/** Told when column values begin to matter to any thread, and when they cease to. */
public interface ReadGate {
    void reading(boolean wanted);
}
