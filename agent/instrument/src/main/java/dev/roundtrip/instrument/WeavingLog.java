package dev.roundtrip.instrument;

/** Told about classes that could not be woven. Called on the thread that loads the class: keep it short. */
public interface WeavingLog {

    /**
     * Told once, for the first class; the others are only counted.
     *
     * @param className the internal name; null where the JVM gave none
     */
    void troubled(String className, Throwable thrown);
}
