package dev.roundtrip.engine.recorder.state;

/** What is known of one connection object, physical or handed out by a pool. Written by the thread that uses it. */
public final class ConnectionState {

    /** A new connection commits by itself, says the JDBC specification. */
    public boolean autoCommit = true;

    /** The {@link ThreadContext#token} of the thread whose unit holds it; null once it is given back. */
    public Object holder;

    /** The request that borrowed or opened it last. */
    public OpenRequest lentBy;

    /** What its class is known to be. */
    public ConnectionClasses.Role role = ConnectionClasses.Role.UNKNOWN;

    /** Which of that request's borrows and opens it was, counting from 1. */
    public long lease;

    /** Whether it was opened for its holder. */
    public boolean opened;

    /** Executions since it was borrowed. */
    public long executions;

    /** Whether it was opened for its holder and nothing ran on it yet. */
    public boolean fresh;

    /** The shape that ran last on it, within {@link #lastRequest}. */
    public ShapeRow lastRow;

    public OpenRequest lastRequest;

    /** The shape of the last write that waits for a commit, within {@link #lastRequest}; null without one. */
    public ShapeRow pendingWrite;

    /** What the borrow cost while it is not yet known whether it opened a physical connection; else 0. */
    public long undecidedNanos;

    /** Whether that is still to be decided by the first call on it. */
    public boolean undecided;

    /** Stands for what lent it: one data source, one URL; equal only for the same. */
    public int source;

    /** Whether that is a URL, and not an object that may have been made for one borrow. */
    public boolean byUrl;

    /** A lease of the same source that the thread held when this one was borrowed; null without one. */
    public ConnectionState outer;

    /** The innermost connection that a statement of the present lease ran on; null before. */
    public ConnectionState physical;

    public long lentNanos;

    /** What the borrow waited for. */
    public long waitedNanos;

    /** Inner leases that were over before this one ran anything, and the physical connection of the last of them. */
    int undecidedInner;

    ConnectionState innerPhysical;
}
