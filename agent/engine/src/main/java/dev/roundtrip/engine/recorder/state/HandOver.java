package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.site.CallPath;

/** A piece of work that a unit gave to another thread: whose it is, and from where. Immutable; safe for threads. */
public final class HandOver {

    public final OpenRequest request;

    /** The lines that handed it over; {@link CallPath#UNKNOWN} where they were not looked at. */
    public final CallPath origin;

    /** The class of the task. */
    public final Class<?> task;

    private final boolean toExecutor;

    /** @param toExecutor whether it was given to an executor, rather than made or started */
    public HandOver(OpenRequest request, CallPath origin, Class<?> task, boolean toExecutor) {
        this.request = request;
        this.task = task;
        this.toExecutor = toExecutor;
        this.origin = origin;
    }

    /** Whether a later one of the same task only goes on with this one. */
    public boolean isOneWith(HandOver later) {
        return request == later.request && !(toExecutor && later.toExecutor);
    }
}
