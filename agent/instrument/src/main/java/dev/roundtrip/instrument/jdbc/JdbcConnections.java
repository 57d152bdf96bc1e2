package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;

/**
 * What is watched of {@code java.sql.Connection}. Telling are only the methods that nobody but a connection has: mappers
 * and helpers like to have a {@code prepareStatement(String)} of their own, pools a {@code setAutoCommit} of their
 * settings.
 */
final class JdbcConnections {

    static final Table TABLE = new Table(
            call(
                            RoundtripSink.PREPARE,
                            Argument.parameter(0),
                            "(Ljava/lang/String;III)L*Statement*;",
                            "prepareStatement",
                            "prepareCall")
                    .telling(),
            prepare("(Ljava/lang/String;)L*Statement*;"),
            prepare("(Ljava/lang/String;I*)L*Statement*;"),
            prepare("(Ljava/lang/String;[*)L*Statement*;"),
            create("(III)L*Statement*;").telling(),
            create("(II)L*Statement*;"),
            create("()L*Statement*;"),
            call(RoundtripSink.ROLLBACK, Argument.NOTHING, "(Ljava/sql/Savepoint;)V", "rollback")
                    .telling(),
            call(RoundtripSink.ROLLBACK, Argument.NOTHING, "()V", "rollback"),
            call(RoundtripSink.COMMIT, Argument.NOTHING, "()V", "commit"),
            call(RoundtripSink.SET_AUTO_COMMIT, Argument.parameter(0), "(Z)V", "setAutoCommit"),
            call(RoundtripSink.PING, Argument.NOTHING, "(I)Z", "isValid"),
            call(RoundtripSink.SESSION, Argument.NOTHING, "(I)V", "setTransactionIsolation"),
            call(RoundtripSink.SESSION, Argument.NOTHING, "(Z)V", "setReadOnly"),
            call(RoundtripSink.SESSION, Argument.parameter(0), "(Ljava/lang/String;)V", "setSchema", "setCatalog"),
            call(RoundtripSink.CLOSE_CONNECTION, Argument.NOTHING, "()V", "close"));

    private JdbcConnections() {}

    private static JoinPoint prepare(String descriptor) {
        return call(RoundtripSink.PREPARE, Argument.parameter(0), descriptor, "prepareStatement", "prepareCall");
    }

    private static JoinPoint create(String descriptor) {
        return call(RoundtripSink.CREATE_STATEMENT, Argument.NOTHING, descriptor, "createStatement");
    }
}
