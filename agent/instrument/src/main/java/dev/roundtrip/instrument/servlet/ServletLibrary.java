package dev.roundtrip.instrument.servlet;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/** Servlets, filters and requests, javax and jakarta alike: the wildcard stands for the difference. */
public final class ServletLibrary implements Library {

    private static final Table TABLE = new Table(
            call(
                    RoundtripSink.REQUEST_SERVLET,
                    Argument.FIRST_TWO_PARAMETERS,
                    "(Lja*/servlet/ServletRequest;Lja*/servlet/ServletResponse;Lja*/servlet/FilterChain;)V",
                    "doFilter"),
            call(
                    RoundtripSink.REQUEST_SERVLET,
                    Argument.FIRST_TWO_PARAMETERS,
                    "(Lja*/servlet/ServletRequest;Lja*/servlet/ServletResponse;)V",
                    "service"),
            call(RoundtripSink.ASYNC_START, Argument.NOTHING, "(*)Lja*/servlet/AsyncContext;", "startAsync"));

    @Override
    public String title() {
        return "Servlet";
    }

    @Override
    public String classes() {
        return "classes with a method whose first parameter is a `ServletRequest` of `javax` or `jakarta`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.mentions(Marker.SERVLET)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
