package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.recorder.clock.Pace;

/** One call that a thread is in; reused. */
public final class CallFrame {
    public int call;
    public Object self;
    public Object argument;

    /** Whether the object called is no JDBC object after all; such a frame only keeps the stack in step. */
    public boolean alien;

    /** What nested calls took that serve the connection itself. */
    public long careNanos;

    /** Stands for the data source that a nested borrow came from; 0 without one. */
    public int innerSource;

    /** Whether its beginning was recorded whole, so that its end may be. */
    public boolean ready;

    /** Whether {@link #start} holds a clock reading. */
    public boolean timed;

    public long start;

    /** What of its time passed beside calls of other threads of the same unit, and does not count. */
    public long besideNanos;

    public StatementState statement;
    public ConnectionState connection;

    /** Where an execution is counted; kept here because the statement may be closed while it runs. */
    public ShapeRow row;

    /** Physical connections opened by nested calls, and the time that took. */
    public long opens;

    public long openNanos;

    /** Whether it serves the connection itself and no data, though its kind does not say so. */
    public boolean care;

    /** Whether a nested call went to another connection object. */
    public boolean passedOn;

    /** The clock that decides whether calls like this one are timed; null where all are. */
    public Pace pace;

    /** The unit of work that this boundary opened or went on with; null for none. */
    public OpenRequest unit;

    void begin(int call, Object self, Object argument) {
        this.call = call;
        this.self = self;
        this.argument = argument;
        alien = false;
        careNanos = 0;
        innerSource = 0;
        ready = false;
        timed = false;
        start = 0;
        besideNanos = 0;
        statement = null;
        connection = null;
        row = null;
        opens = 0;
        openNanos = 0;
        passedOn = false;
        care = false;
        pace = null;
        unit = null;
    }

    /** Lets go of the application's objects. */
    public void end() {
        self = null;
        argument = null;
        statement = null;
        connection = null;
        row = null;
        unit = null;
    }
}
