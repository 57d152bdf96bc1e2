package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.recording.RequestSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells endpoints that ask the database something from those that only open or borrow connections, such as the threads
 * that fill a pool, and from those without any JDBC call, such as a server's main thread, which only waits.
 */
public final class Endpoints {

    private Endpoints() {}

    public static boolean usesDatabase(RequestSummary request) {
        return request.statements() + request.connectionsBorrowed() + request.connectionsOpened() > 0;
    }

    /** Those that run statements, in the same order; where there are none, all that use the database. A new list. */
    public static List<RequestSummary> asking(List<RequestSummary> requests) {
        List<RequestSummary> asking = new ArrayList<>();
        List<RequestSummary> using = new ArrayList<>();
        for (RequestSummary request : requests) {
            if (request.statements() > 0) {
                asking.add(request);
            }
            if (usesDatabase(request)) {
                using.add(request);
            }
        }
        return asking.isEmpty() ? using : asking;
    }

    public static long nanos(List<RequestSummary> requests) {
        long nanos = 0;
        for (RequestSummary request : requests) {
            nanos += request.total().sumNanos();
        }
        return nanos;
    }
}
