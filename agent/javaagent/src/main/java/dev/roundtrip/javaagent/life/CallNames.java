package dev.roundtrip.javaagent.life;

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

    private CallNames() {}

    /** @param call a constant of {@code java.lang.RoundtripSink}, or 0 */
    static String of(int call) {
        return call >= 0 && call < JDBC.length ? JDBC[call] : "a request";
    }
}
