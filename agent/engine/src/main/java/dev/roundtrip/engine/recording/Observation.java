package dev.roundtrip.engine.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the agent itself saw and did: whether it was blind, what it had to switch off, what it cost. Immutable. */
public final class Observation {
    public static final Observation NONE = new Observation(0, 0, 0, 0, Collections.<String>emptyList());

    /** JDBC classes that were woven. */
    public final long wovenClasses;
    /** JDBC classes that could not be woven. */
    public final long skippedClasses;
    /** JDBC calls of the application that were recorded. */
    public final long calls;
    /** Failures of the agent itself, swallowed. */
    public final long troubles;
    /** One line each, for people: what could not be seen and why. */
    public final List<String> notes;
    /** Runs of tests that made no JDBC call and have no row of their own; -1 where nobody counted. */
    public final long idleTests;

    /** Where nobody counted tests. */
    public Observation(long wovenClasses, long skippedClasses, long calls, long troubles, List<String> notes) {
        this(wovenClasses, skippedClasses, calls, troubles, notes, -1);
    }

    public Observation(
            long wovenClasses, long skippedClasses, long calls, long troubles, List<String> notes, long idleTests) {
        this.idleTests = idleTests;
        this.wovenClasses = wovenClasses;
        this.skippedClasses = skippedClasses;
        this.calls = calls;
        this.troubles = troubles;
        this.notes = Collections.unmodifiableList(new ArrayList<>(notes));
    }

    /** JDBC classes were woven and yet no call was recorded: whatever the report says, it proves nothing. */
    public boolean blind() {
        return wovenClasses > 0 && calls == 0;
    }
}
