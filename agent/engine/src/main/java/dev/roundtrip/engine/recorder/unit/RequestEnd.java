package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ThreadContext;

/** Is told how units of work end. */
public interface RequestEnd {

    /** A unit is over, says the thread that ran it. */
    void finished(ThreadContext context, OpenRequest request, long endNanos);

    /** A unit is over, says another thread than the one that ran it, which may even go on running it. */
    void finishedElsewhere(OpenRequest request, long endNanos);

    /** A unit is over that no thread works for any longer. */
    void finishedAlone(OpenRequest request, long endNanos);

    /** The current thread has done its work for a unit, which stays open: it, or another thread, may come back to it. */
    void rests(ThreadContext context, OpenRequest request);

    /** The current thread has no work left, its own or another's. */
    void idles(ThreadContext context);

    /** The current thread begins to work for a unit that will surely be ended on it. */
    void begun(ThreadContext context);
}
