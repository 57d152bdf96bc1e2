package dev.roundtrip.engine.record;

/** Is told when a unit of work is over, on the thread that ends it. */
interface RequestEnd {
    void finished(ThreadContext context, OpenRequest request, long endNanos);
}
