package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.bind;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;

/**
 * The setters of a prepared statement. Streams and large objects are handed over unread: the sink ignores what it
 * cannot compare. Left out: the setters of a callable statement that take a parameter's name, because only positions
 * can be told apart without asking the driver.
 */
final class JdbcParameters {

    private static final Argument VALUE = Argument.parameter(1);

    static final Table TABLE = new Table(
            bind(VALUE, "(II)V", "setInt"),
            bind(VALUE, "(IJ)V", "setLong"),
            bind(VALUE, "(IS)V", "setShort"),
            bind(VALUE, "(IB)V", "setByte"),
            bind(VALUE, "(IZ)V", "setBoolean"),
            bind(VALUE, "(ID)V", "setDouble"),
            bind(VALUE, "(IF)V", "setFloat"),
            bind(VALUE, "(I[B)V", "setBytes"),
            bind(Argument.NOTHING, "(II)V", "setNull"),
            bind(Argument.NOTHING, "(IILjava/lang/String;)V", "setNull"),
            bind(VALUE, "(ILjava/sql/*)V", "setDate", "setTime", "setTimestamp").telling(),
            bind(
                    VALUE,
                    "(IL*)V",
                    "setString",
                    "setNString",
                    "setObject",
                    "setBigDecimal",
                    "setArray",
                    "setURL",
                    "setRef",
                    "setRowId",
                    "setSQLXML",
                    "setBlob",
                    "setClob",
                    "setNClob",
                    "setAsciiStream",
                    "setUnicodeStream",
                    "setBinaryStream",
                    "setCharacterStream",
                    "setNCharacterStream"));

    private JdbcParameters() {}
}
