package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.site.CallPath;

/** A piece of work that a unit gave to another thread: whose it is, and from where. Immutable; safe for threads. */
final class HandOver {

    final OpenRequest request;

    /** The lines that handed it over; {@link CallPath#UNKNOWN} where they were not looked at. */
    final CallPath origin;

    /** The class of the task. */
    final Class<?> task;

    private final boolean toExecutor;

    /** @param toExecutor whether it was given to an executor, rather than made or started */
    HandOver(OpenRequest request, CallPath origin, Class<?> task, boolean toExecutor) {
        this.request = request;
        this.task = task;
        this.toExecutor = toExecutor;
        this.origin = origin;
    }

    /** Whether a later one of the same task only goes on with this one. */
    boolean isOneWith(HandOver later) {
        return request == later.request && !(toExecutor && later.toExecutor);
    }
}
