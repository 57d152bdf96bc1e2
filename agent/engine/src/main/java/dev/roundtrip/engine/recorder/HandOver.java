package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.site.CallPath;

/** A piece of work that a unit gave to another thread: whose it is, and from where. Immutable; safe for threads. */
final class HandOver {

    final OpenRequest request;

    /** The lines that handed it over; {@link CallPath#UNKNOWN} where they were not looked at. */
    final CallPath origin;

    /** The class of the task. */
    final Class<?> task;

    HandOver(OpenRequest request, CallPath origin, Class<?> task) {
        this.request = request;
        this.task = task;
        this.origin = origin;
    }
}
