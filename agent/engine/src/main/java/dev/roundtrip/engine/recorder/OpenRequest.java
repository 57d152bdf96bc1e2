package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.TestScope;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A request that goes on: counters and times, added to by the thread that runs it, and by those that it hands tasks to. Its size is bounded by the number of
 * shapes and slots, whatever the traffic.
 */
final class OpenRequest {

    private static final int PARTS = Part.values().length;

    final RequestKind kind;

    /** As it began, before a route was known. */
    final String firstName;

    final long startNanos;
    final ShapeTable shapes;
    final TableWrites writes = new TableWrites();
    final long[] nanos = new long[PARTS];
    final long[] counts = new long[PARTS];

    String name;

    /** Of a test's class; null of all else. */
    String packageName;

    /** The boundary that opened it and what it handed over, for naming it at the end. */
    int boundary;

    Object self;
    Object argument;

    /** The first that a servlet got from {@code startAsync}; null without one. */
    Object asyncContext;

    /** The test that this is; null for anything else. */
    TestScope scope;

    /** The test that was alone when this began, of a request; null without one. */
    OpenTests.Alone during;

    /** Whether a test was under way on another thread at one of its calls; of background work only. */
    boolean duringTest;

    /** Of a test that may be suspended; null for anything else. */
    Coroutines coroutines;

    boolean failed;

    /** Whether it counts among those that look at column values. */
    boolean looking;

    /** JDBC calls of the application, for the question whether the agent sees anything at all. */
    long calls;

    /** Whether a route gave it its final name. */
    boolean routed;

    /** When the thread that works for it began to do so. */
    long sinceNanos;

    /** The unit on the same thread that waits beneath this one; null without one. */
    OpenRequest beneath;

    /** Whether it runs within a task that the unit beneath handed to this thread. */
    boolean onHandedTask;

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

    final Leasing leasing = new Leasing();
    final Chatter chatter = new Chatter();

    /** Connections of this request that another thread or a later request closed. */
    final AtomicLong closedElsewhere = new AtomicLong();

    /** Holds of handles whose return may not be seen: proxies made at run time are not watched. */
    int unseenReturns;

    /** Physical connections opened after the process had borrowed many. */
    long openedLate;

    /** Stands for the schema, catalogue or session setting in force, as far as the program set it; 0 before. */
    int setting;

    /** Sets of values that may grow large. */
    int largeSets;

    /** Null until the first value is recorded. */
    ProvenanceTable provenance;

    /** Null until it hands something to another thread; from then on its lock is needed for all that is written here. */
    Sharing sharing;

    /** Null but for an HTTP request that belongs to no thread. */
    WebRequest web;

    /** End of the last JDBC call. */
    long lastCallNanos;

    private final WeakReference<Thread> thread;
    private volatile boolean over;

    OpenRequest(
            RequestKind kind, String name, long startNanos, ShapeNotes overflowNotes, WeakReference<Thread> thread) {
        this.kind = kind;
        this.name = name;
        this.firstName = name;
        this.startNanos = startNanos;
        this.sinceNanos = startNanos;
        this.lastCallNanos = startNanos;
        this.shapes = new ShapeTable(overflowNotes);
        this.thread = thread;
    }

    /**
     * Asks for the right to finish this request, which one caller gets: its own thread, or the one that cleans up after
     * a thread that has ended, or the end of the JVM, whichever comes first. Whoever works for it in its lock is waited for.
     */
    synchronized boolean claim() {
        boolean first = !over;
        over = true;
        return first;
    }

    /** A route gives it its name, on whichever thread that works for it. */
    synchronized void routed(String route) {
        name = route;
        routed = true;
    }

    /** Whether it is a test, or what a test asked of a server: no other will show the same. */
    boolean isOfTest() {
        return kind == RequestKind.TEST || during != null;
    }

    boolean isOver() {
        return over;
    }

    /** Other threads are about to work for it; asked by a thread that does so already. */
    Sharing share() {
        if (sharing == null) {
            sharing = new Sharing();
        }
        return sharing;
    }

    boolean threadHasEnded() {
        Thread owner = thread.get();
        return owner == null || !owner.isAlive();
    }

    /** The count of statements as a clock, which stands still at its end. */
    int clock() {
        return (int) Math.min(statements, Integer.MAX_VALUE);
    }

    /**
     * Lets go of all that is large or the application's, once its record is made. What is known of a pooled connection or
     * a cached statement goes on referring to the request that used it last, for as long as that object lives.
     */
    void letGo() {
        self = null;
        argument = null;
        asyncContext = null;
        beneath = null;
        openPaths = null;
        commitPaths = null;
        shapes.letGo();
        leasing.letGo();
        chatter.paths = null;
    }

    /** What of a call's time counts: all of it, but for what passed beside calls of other threads. */
    long claim(long start, long end) {
        return sharing == null ? Math.max(0, end - start) : sharing.claim(start, end);
    }

    /** Adds a finished outermost call. */
    void spent(Part part, long took) {
        nanos[part.ordinal()] += took;
    }

    void counted(Part part) {
        counts[part.ordinal()]++;
    }
}
