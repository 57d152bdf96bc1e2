package dev.roundtrip.javaagent.life;

/** How the weaving goes, for the report. */
public interface Weave {

    /** JDBC classes that were woven. */
    long woven();

    /** JDBC classes that could not be woven. */
    long skipped();

    /** Weaves no more, and gives the woven classes back the code that they had. */
    void undo();
}
