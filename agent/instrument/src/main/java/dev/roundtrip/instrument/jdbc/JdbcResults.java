package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.read;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.step;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.touch;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;

/**
 * What is watched of {@code java.sql.ResultSet}: its rows, where each move to a row counts as one that is read, and its getters. Booleans, floating point
 * numbers, streams and large objects never drive a loop of queries: of them only is told that they were read.
 */
final class JdbcResults {

    private static final String[] TEXTS_AND_STREAMS = {
        "getAsciiStream", "getUnicodeStream", "getBinaryStream", "getCharacterStream", "getNCharacterStream"
    };
    private static final String[] LARGE_OBJECTS = {
        "getBlob", "getClob", "getNClob", "getArray", "getRef", "getURL", "getRowId", "getSQLXML"
    };

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
            touch("(I)Z", "getBoolean"),
            touch("(I)F", "getFloat"),
            touch("(I)D", "getDouble"),
            touch("(I)Ljava/io/*;", TEXTS_AND_STREAMS),
            touch("(I*)Ljava/*;", LARGE_OBJECTS),
            touch("(Ljava/lang/String;)Z", "getBoolean"),
            touch("(Ljava/lang/String;)F", "getFloat"),
            touch("(Ljava/lang/String;)D", "getDouble"),
            touch("(Ljava/lang/String;)Ljava/io/*;", TEXTS_AND_STREAMS),
            touch("(Ljava/lang/String;*)Ljava/*;", LARGE_OBJECTS),
            call(RoundtripSink.CLOSE_RESULT_SET, Argument.NOTHING, "()V", "close"));

    private JdbcResults() {}
}
