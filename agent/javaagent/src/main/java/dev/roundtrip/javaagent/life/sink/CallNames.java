package dev.roundtrip.javaagent.life.sink;

/** The kinds of calls in words. */
final class CallNames {
    private static final String[] JDBC = {
        "a value or a row",
        "a connect",
        "a getConnection",
        "a pooled connection",
        "a connection's close",
        "a prepare",
        "a createStatement",
        "an execute",
        "an addBatch",
        "an executeBatch",
        "a statement's close",
        "a commit",
        "a rollback",
        "a setAutoCommit",
        "a result set's close",
        "an isValid",
        "a session setting",
        "a getResultSet",
        "a clearBatch",
        "a setFetchSize",
        "a setMaxRows"
    };

    private static final String[] UNITS = {
        "a servlet request",
        "an HTTP exchange",
        "a scheduled run",
        "a configured method",
        "a main method",
        "a route",
        "a message",
        "an asynchronous start",
        "an asynchronous end",
        "a test",
        "what sets a test up",
        "what tears a test down",
        "a part of a test",
        "a task's hand-over",
        "a task",
        "a batch's step",
        "a batch's next chunk",
        "a call of gRPC",
        "a message of gRPC",
        "an answer of gRPC",
        "a document of GraphQL",
        "a web request's arrival",
        "a web request",
        "the rest of a web request",
        "a web response",
        "a web request's wrapper",
        "the whole of a web request"
    };

    private CallNames() {}

    /** @param call a constant of {@code java.lang.RoundtripSink}, or 0 */
    static String of(int call) {
        if (call == RoundtripSink.EXIT) {
            return "the program's exit";
        }
        String[] names = call < RoundtripSink.REQUEST_SERVLET ? JDBC : UNITS;
        int index = call < RoundtripSink.REQUEST_SERVLET ? call : call - RoundtripSink.REQUEST_SERVLET;
        return index >= 0 && index < names.length ? names[index] : "a request";
    }
}
