package dev.roundtrip.instrument.httpserver;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/** The HTTP server of the JDK. Its handlers are mostly lambdas, which no transformer sees; the chain before them is. */
public final class HttpServerLibrary implements Library {

    /** The internal name of the only class. */
    public static final String CLASS = "com/sun/net/httpserver/Filter$Chain";

    private static final Table TABLE = new Table(call(
            RoundtripSink.REQUEST_EXCHANGE,
            Argument.parameter(0),
            "(Lcom/sun/net/httpserver/HttpExchange;)V",
            "doFilter"));

    @Override
    public String title() {
        return "The JDK's HTTP server";
    }

    @Override
    public String classes() {
        return "`com.sun.net.httpserver.Filter$Chain`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().equals(CLASS)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
