package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.TestScope;
import dev.roundtrip.engine.recorder.path.RepeatPaths;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A request that goes on: counters and times, added to by the thread that runs it, and by those that it hands tasks to. Its size is bounded by the number of
 * shapes and slots, whatever the traffic.
 */
public final class OpenRequest {

    private static final int PARTS = Part.values().length;

    public final RequestKind kind;

    /** As it began, before a route was known. */
    public final String firstName;

    public final long startNanos;
    public final ShapeTable shapes;
    public final TableWrites writes = new TableWrites();
    public final long[] nanos = new long[PARTS];
    public final long[] counts = new long[PARTS];

    public String name;

    /** Of a test's class; null of all else. */
    public String packageName;

    /** The boundary that opened it and what it handed over, for naming it at the end. */
    public int boundary;

    public Object self;
    public Object argument;

    /** The first that a servlet got from {@code startAsync}; null without one. */
    public Object asyncContext;

    /** The test that this is; null for anything else. */
    TestScope scope;

    /** The test that was alone when this began, of a request; null without one. */
    OpenTests.Alone during;

    /** Whether a test was under way on another thread at one of its calls; of background work only. */
    public boolean duringTest;

    /** Of a test that may be suspended; null for anything else. */
    public Coroutines coroutines;

    public boolean failed;

    /** Whether it counts among those that look at column values. */
    public boolean looking;

    /** JDBC calls of the application, for the question whether the agent sees anything at all. */
    public long calls;

    /** Whether a route gave it its final name. */
    public boolean routed;

    /** When the thread that works for it began to do so. */
    public long sinceNanos;

    /** The unit on the same thread that waits beneath this one; null without one. */
    public OpenRequest beneath;

    /** Whether it runs within a task that the unit beneath handed to this thread. */
    public boolean onHandedTask;

    /** Wall time that units above this one took. */
    public long pausedNanos;

    public long statements;
    public long commits;

    /** Those that the program called for, which auto-commit does not. */
    public long commitCalls;

    public long rollbacks;
    public long opened;
    public long borrowed;
    public long failedBorrows;
    public long maxWaitNanos;
    public int held;
    public int maxHeld;
    public String source;
    public RepeatPaths openPaths;
    public RepeatPaths commitPaths;

    public final Leasing leasing = new Leasing();
    public final Chatter chatter = new Chatter();

    /** Connections of this request that another thread or a later request closed. */
    public final AtomicLong closedElsewhere = new AtomicLong();

    /** Holds of handles whose return may not be seen: proxies made at run time are not watched. */
    public int unseenReturns;

    /** Physical connections opened after the process had borrowed many. */
    public long openedLate;

    /** Stands for the schema, catalogue or session setting in force, as far as the program set it; 0 before. */
    public int setting;

    /** Sets of values that may grow large. */
    int largeSets;

    /** Null until the first value is recorded. */
    public ProvenanceTable provenance;

    /** Null until it hands something to another thread; from then on its lock is needed for all that is written here. */
    public Sharing sharing;

    /** Null but for an HTTP request that belongs to no thread. */
    public WebRequest web;

    /** End of the last JDBC call. */
    public long lastCallNanos;

    private final WeakReference<Thread> thread;
    private volatile boolean over;

    public OpenRequest(
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
    public synchronized boolean claim() {
        boolean first = !over;
        over = true;
        return first;
    }

    /** A route gives it its name, on whichever thread that works for it. */
    public synchronized void routed(String route) {
        name = route;
        routed = true;
    }

    /** Whether it is a test, or what a test asked of a server: no other will show the same. */
    public boolean isOfTest() {
        return kind == RequestKind.TEST || during != null;
    }

    public boolean isOver() {
        return over;
    }

    /** Other threads are about to work for it; asked by a thread that does so already. */
    public Sharing share() {
        if (sharing == null) {
            sharing = new Sharing();
        }
        return sharing;
    }

    public boolean threadHasEnded() {
        Thread owner = thread.get();
        return owner == null || !owner.isAlive();
    }

    /** The count of statements as a clock, which stands still at its end. */
    public int clock() {
        return (int) Math.min(statements, Integer.MAX_VALUE);
    }

    /**
     * Lets go of all that is large or the application's, once its record is made. What is known of a pooled connection or
     * a cached statement goes on referring to the request that used it last, for as long as that object lives.
     */
    public void letGo() {
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
    public long claim(long start, long end) {
        return sharing == null ? Math.max(0, end - start) : sharing.claim(start, end);
    }

    /** Adds a finished outermost call. */
    public void spent(Part part, long took) {
        nanos[part.ordinal()] += took;
    }

    public void counted(Part part) {
        counts[part.ordinal()]++;
    }
}
