package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;

/** Where connections come from: drivers, data sources, pooled connections. */
final class JdbcSources {

    /** {@code Statement.getConnection} has the same shape; the names of the classes keep most of those out. */
    static final Table TABLE = new Table(
            call(
                            RoundtripSink.CONNECT,
                            Argument.parameter(0),
                            "(Ljava/lang/String;Ljava/util/Properties;)L*Connection*;",
                            "connect")
                    .telling(),
            call(RoundtripSink.GET_CONNECTION, Argument.NOTHING, "()L*Connection*;", "getConnection"),
            call(
                    RoundtripSink.GET_CONNECTION,
                    Argument.NOTHING,
                    "(Ljava/lang/String;Ljava/lang/String;)L*Connection*;",
                    "getConnection"),
            call(
                            RoundtripSink.OPEN_POOLED,
                            Argument.NOTHING,
                            "()L*Connection*;",
                            "getPooledConnection",
                            "getXAConnection")
                    .telling(),
            call(
                            RoundtripSink.OPEN_POOLED,
                            Argument.NOTHING,
                            "(Ljava/lang/String;Ljava/lang/String;)L*Connection*;",
                            "getPooledConnection",
                            "getXAConnection")
                    .telling());

    private JdbcSources() {}
}
