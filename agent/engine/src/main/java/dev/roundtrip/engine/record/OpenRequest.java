package dev.roundtrip.engine.record;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.provenance.ProvenanceTable;

/**
 * A request that goes on: counters and times, added to by the thread that runs it. Its size is bounded by the number of
 * shapes and slots, whatever the traffic.
 */
final class OpenRequest {

    private static final int PARTS = Part.values().length;

    final RequestKind kind;
    final long startNanos;
    final ShapeTable shapes;
    final TableWrites writes = new TableWrites();
    final long[] nanos = new long[PARTS];
    final long[] counts = new long[PARTS];

    String name;

    /** The boundary that opened it and what it handed over, for naming it at the end. */
    int boundary;

    Object self;
    Object argument;

    boolean failed;

    /** Whether a route gave it its final name. */
    boolean routed;

    /** The unit on the same thread that waits beneath this one; null without one. */
    OpenRequest beneath;

    /** Wall time that units above this one took. */
    long pausedNanos;

    long statements;
    long commits;

    /** Those that the program called for, which auto-commit does not. */
    long commitCalls;

    long rollbacks;
    long opened;
    long borrowed;
    long failedBorrows;
    long maxWaitNanos;
    int held;
    int maxHeld;
    String source;
    RepeatPaths openPaths;
    RepeatPaths commitPaths;

    /** Null until the first value is recorded. */
    ProvenanceTable provenance;

    /** End of the last JDBC call. */
    long lastCallNanos;

    OpenRequest(RequestKind kind, String name, long startNanos, ShapeNotes overflowNotes) {
        this.kind = kind;
        this.name = name;
        this.startNanos = startNanos;
        this.lastCallNanos = startNanos;
        this.shapes = new ShapeTable(overflowNotes);
    }

    /** Adds a finished outermost call. */
    void spent(Part part, long took) {
        nanos[part.ordinal()] += took;
    }

    void counted(Part part) {
        counts[part.ordinal()]++;
    }
}
