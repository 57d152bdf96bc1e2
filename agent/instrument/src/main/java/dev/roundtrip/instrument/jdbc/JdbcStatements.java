package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;

/** What is watched of the three statement types, but for their parameters. */
final class JdbcStatements {

    static final Table TABLE = new Table(
            prepared("()L*ResultSet*;", "executeQuery").telling(),
            prepared("()Z", "execute"),
            prepared("()I", "executeUpdate"),
            prepared("()J", "executeLargeUpdate").telling(),
            text("(Ljava/lang/String;)L*ResultSet*;", "executeQuery").telling(),
            text("(Ljava/lang/String;)Z", "execute"),
            text("(Ljava/lang/String;I)Z", "execute").telling(),
            text("(Ljava/lang/String;[*)Z", "execute").telling(),
            text("(Ljava/lang/String;)I", "executeUpdate"),
            text("(Ljava/lang/String;I)I", "executeUpdate").telling(),
            text("(Ljava/lang/String;[*)I", "executeUpdate").telling(),
            text("(Ljava/lang/String;*)J", "executeLargeUpdate").telling(),
            call(RoundtripSink.ADD_BATCH, Argument.NOTHING, "()V", "addBatch"),
            call(RoundtripSink.ADD_BATCH, Argument.parameter(0), "(Ljava/lang/String;)V", "addBatch"),
            call(RoundtripSink.CLEAR_BATCH, Argument.NOTHING, "()V", "clearBatch"),
            call(RoundtripSink.EXECUTE_BATCH, Argument.NOTHING, "()[I", "executeBatch")
                    .telling(),
            call(RoundtripSink.EXECUTE_BATCH, Argument.NOTHING, "()[J", "executeLargeBatch")
                    .telling(),
            call(RoundtripSink.RESULT_SET, Argument.NOTHING, "()L*ResultSet*;", "getResultSet", "getGeneratedKeys"),
            call(RoundtripSink.FETCH_SIZE, Argument.parameter(0), "(I)V", "setFetchSize"),
            call(RoundtripSink.MAX_ROWS, Argument.parameter(0), "(I)V", "setMaxRows"),
            call(RoundtripSink.MAX_ROWS, Argument.parameter(0), "(J)V", "setLargeMaxRows"),
            call(RoundtripSink.CLOSE_STATEMENT, Argument.NOTHING, "()V", "close"));

    private JdbcStatements() {}

    private static JoinPoint prepared(String descriptor, String name) {
        return call(RoundtripSink.EXECUTE, Argument.NOTHING, descriptor, name);
    }

    private static JoinPoint text(String descriptor, String name) {
        return call(RoundtripSink.EXECUTE, Argument.parameter(0), descriptor, name);
    }
}
