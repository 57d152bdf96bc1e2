package dev.roundtrip.engine.recorder;

/** One call that a thread is in; reused. */
final class CallFrame {
    int call;
    Object self;
    Object argument;

    /** Whether the object called is no JDBC object after all; such a frame only keeps the stack in step. */
    boolean alien;

    /** What nested calls took that serve the connection itself. */
    long careNanos;

    /** Stands for the data source that a nested borrow came from; 0 without one. */
    int innerSource;

    /** Whether its beginning was recorded whole, so that its end may be. */
    boolean ready;

    /** Whether {@link #start} holds a clock reading. */
    boolean timed;

    long start;

    /** What of its time passed beside calls of other threads of the same unit, and does not count. */
    long besideNanos;

    StatementState statement;
    ConnectionState connection;

    /** Where an execution is counted; kept here because the statement may be closed while it runs. */
    ShapeRow row;

    /** Physical connections opened by nested calls, and the time that took. */
    long opens;

    long openNanos;

    /** Whether it serves the connection itself and no data, though its kind does not say so. */
    boolean care;

    /** Whether a nested call went to another connection object. */
    boolean passedOn;

    /** The clock that decides whether calls like this one are timed; null where all are. */
    Pace pace;

    /** The unit of work that this boundary opened or went on with; null for none. */
    OpenRequest unit;

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
    void end() {
        self = null;
        argument = null;
        statement = null;
        connection = null;
        row = null;
        unit = null;
    }
}
