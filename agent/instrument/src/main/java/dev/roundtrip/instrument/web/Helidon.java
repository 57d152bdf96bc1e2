package dev.roundtrip.instrument.web;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Helidon 4: the virtual thread of a connection, or of a stream of HTTP/2, serves each request as a whole. */
final class Helidon {

    private static final String SERVER = "io/helidon/webserver/";

    private static final JoinPoint NAMED = call(
            RoundtripSink.ROUTE,
            Argument.parameter(0),
            "(Ljava/lang/String;)L" + SERVER + "http/RoutingRequest;",
            "matchingPattern");

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                SERVER + "http/HttpRoutingImpl",
                new Table(call(
                        RoundtripSink.WEB_SERVED,
                        Argument.parameter(1),
                        "(L*;L" + SERVER + "http/RoutingRequest;L*;)V",
                        "route")));
        CLASSES.put(SERVER + "http1/Http1ServerRequest", new Table(NAMED));
        CLASSES.put(SERVER + "http2/Http2ServerRequest", new Table(NAMED));
    }

    private Helidon() {}
}
