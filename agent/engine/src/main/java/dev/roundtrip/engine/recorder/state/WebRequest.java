package dev.roundtrip.engine.recorder.state;

import java.util.concurrent.atomic.AtomicInteger;

/** What is known of a unit of work that belongs to no thread, besides its counters. */
public final class WebRequest {

    /** Threads that handle it at present; those that it handed tasks to do not count. */
    public final AtomicInteger handling = new AtomicInteger();

    /** When a thread last ceased to handle it. */
    public volatile long leftNanos;

    /** The thread that completed the response while it worked for it: the unit ends when it has done so. Null before. */
    public ThreadContext endsOn;

    public WebRequest(long now) {
        leftNanos = now;
    }
}
