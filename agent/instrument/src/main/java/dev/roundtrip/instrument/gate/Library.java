package dev.roundtrip.instrument.gate;

import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.List;

/** A library whose calls we watch: which classes are its own, and which of their methods are join points. */
public interface Library {

    /** Its name in the documentation. */
    String title();

    /** In the user's words: which classes are looked at. */
    String classes();

    /** The table, for the documentation; empty where the rows come from the options. */
    List<JoinPoint> rows();

    /**
     * Puts the join points of one class on the plan. Called for every class that is loaded: the test that refuses a
     * foreign class must cost next to nothing.
     */
    void match(ClassFile file, Plan plan);
}
