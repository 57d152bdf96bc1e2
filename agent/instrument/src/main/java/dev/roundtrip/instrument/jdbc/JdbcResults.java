package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.read;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.step;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;

/**
 * What is watched of {@code java.sql.ResultSet}: its rows, where each move to a row counts as one that is read, and the getters of types that can be a key. Booleans,
 * floating point numbers, streams and large objects never drive a loop of queries.
 */
final class JdbcResults {

    static final Table TABLE = new Table(
            step("()Z", "next", "previous", "first", "last"),
            step("(I)Z", "absolute", "relative"),
            read("(I)I", "getInt"),
            read("(I)J", "getLong"),
            read("(I)S", "getShort"),
            read("(I)B", "getByte"),
            read("(I)[B", "getBytes"),
            read("(I)Ljava/lang/String;", "getString", "getNString"),
            read("(I*)Ljava/lang/Object;", "getObject"),
            read("(I*)Ljava/math/BigDecimal;", "getBigDecimal"),
            read("(I*)Ljava/sql/Timestamp;", "getTimestamp").telling(),
            read("(I*)Ljava/sql/*;", "getDate", "getTime"),
            read("(Ljava/lang/String;)I", "getInt"),
            read("(Ljava/lang/String;)J", "getLong"),
            read("(Ljava/lang/String;)S", "getShort"),
            read("(Ljava/lang/String;)B", "getByte"),
            read("(Ljava/lang/String;)[B", "getBytes"),
            read("(Ljava/lang/String;)Ljava/lang/String;", "getString", "getNString"),
            read("(Ljava/lang/String;*)Ljava/lang/Object;", "getObject"),
            read("(Ljava/lang/String;*)Ljava/math/BigDecimal;", "getBigDecimal"),
            read("(Ljava/lang/String;*)Ljava/sql/*;", "getDate", "getTime", "getTimestamp"),
            call(RoundtripSink.CLOSE_RESULT_SET, Argument.NOTHING, "()V", "close"));

    private JdbcResults() {}
}
