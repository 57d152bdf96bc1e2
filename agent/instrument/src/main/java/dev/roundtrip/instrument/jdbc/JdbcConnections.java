package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;

/** What is watched of {@code java.sql.Connection}. */
final class JdbcConnections {

    static final Table TABLE = new Table(
            call(
                            RoundtripSink.PREPARE,
                            Argument.parameter(0),
                            "(Ljava/lang/String;)L*Statement*;",
                            "prepareStatement",
                            "prepareCall")
                    .telling(),
            call(
                            RoundtripSink.PREPARE,
                            Argument.parameter(0),
                            "(Ljava/lang/String;I*)L*Statement*;",
                            "prepareStatement",
                            "prepareCall")
                    .telling(),
            call(
                            RoundtripSink.PREPARE,
                            Argument.parameter(0),
                            "(Ljava/lang/String;[*)L*Statement*;",
                            "prepareStatement")
                    .telling(),
            call(RoundtripSink.CREATE_STATEMENT, Argument.NOTHING, "()L*Statement*;", "createStatement")
                    .telling(),
            call(RoundtripSink.CREATE_STATEMENT, Argument.NOTHING, "(II)L*Statement*;", "createStatement")
                    .telling(),
            call(RoundtripSink.CREATE_STATEMENT, Argument.NOTHING, "(III)L*Statement*;", "createStatement")
                    .telling(),
            call(RoundtripSink.SET_AUTO_COMMIT, Argument.parameter(0), "(Z)V", "setAutoCommit")
                    .telling(),
            call(RoundtripSink.ROLLBACK, Argument.NOTHING, "(Ljava/sql/Savepoint;)V", "rollback")
                    .telling(),
            call(RoundtripSink.ROLLBACK, Argument.NOTHING, "()V", "rollback"),
            call(RoundtripSink.COMMIT, Argument.NOTHING, "()V", "commit"),
            call(RoundtripSink.PING, Argument.NOTHING, "(I)Z", "isValid"),
            call(RoundtripSink.SESSION, Argument.NOTHING, "(I)V", "setTransactionIsolation"),
            call(RoundtripSink.SESSION, Argument.NOTHING, "(Z)V", "setReadOnly"),
            call(RoundtripSink.SESSION, Argument.NOTHING, "(Ljava/lang/String;)V", "setSchema", "setCatalog"),
            call(RoundtripSink.CLOSE_CONNECTION, Argument.NOTHING, "()V", "close"));

    private JdbcConnections() {}
}
