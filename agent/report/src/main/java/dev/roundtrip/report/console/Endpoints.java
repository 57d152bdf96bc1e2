package dev.roundtrip.report.console;

import dev.roundtrip.engine.recording.RequestSummary;
import java.util.ArrayList;
import java.util.List;

/** Tells endpoints that use the database from those that do not, such as a server's main thread, which only waits. */
final class Endpoints {

    private Endpoints() {}

    static boolean usesDatabase(RequestSummary request) {
        return request.statements() + request.connectionsBorrowed() + request.connectionsOpened() > 0;
    }

    /** A new list, in the same order. */
    static List<RequestSummary> withDatabase(List<RequestSummary> requests) {
        List<RequestSummary> found = new ArrayList<>();
        for (RequestSummary request : requests) {
            if (usesDatabase(request)) {
                found.add(request);
            }
        }
        return found;
    }

    static long nanos(List<RequestSummary> requests) {
        long nanos = 0;
        for (RequestSummary request : requests) {
            nanos += request.total().sumNanos();
        }
        return nanos;
    }
}
