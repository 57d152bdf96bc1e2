package dev.roundtrip.engine.record;

/** Is told how units of work end. */
interface RequestEnd {

    /** A unit is over, says the thread that ran it. */
    void finished(ThreadContext context, OpenRequest request, long endNanos);

    /** A unit is over, says another thread than the one that ran it, which may even go on running it. */
    void finishedElsewhere(OpenRequest request, long endNanos);

    /** A thread without boundary has done its work for now; its unit stays open in case that it comes back. */
    void rests(ThreadContext context, OpenRequest request);
}
