package dev.roundtrip.instrument.web;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.tell;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Micronaut 4 on Netty. The route is called on the event loop, perhaps only when the body has come. */
final class Micronaut {

    private static final String NETTY = "io/micronaut/http/server/netty/";

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                NETTY + "NettyHttpRequest",
                new Table(tell(
                        RoundtripSink.WEB_ARRIVES,
                        Argument.NOTHING,
                        "(Lio/netty/handler/codec/http/HttpRequest;*)V",
                        "<init>")));
        CLASSES.put(
                NETTY + "NettyRequestLifecycle",
                new Table(call(
                        RoundtripSink.WEB_RESUMED,
                        Argument.parameter(0),
                        "(L" + NETTY + "NettyHttpRequest;)V",
                        "handleNormal")));
        CLASSES.put(
                NETTY + "RoutingInBoundHandler",
                new Table(tell(
                        RoundtripSink.WEB_ENDS, Argument.parameter(0), "(Ljava/lang/Object;)V", "responseWritten")));
        CLASSES.put(
                "io/micronaut/http/server/RouteExecutor",
                new Table(
                        call(
                                RoundtripSink.ROUTE,
                                Argument.parameter(1),
                                "(Lio/micronaut/http/HttpRequest;Lio/micronaut/web/router/RouteMatch;)V",
                                "setRouteAttributes"),
                        call(
                                RoundtripSink.WEB_RESUMED,
                                Argument.parameter(2),
                                "(L*;Lio/micronaut/web/router/RouteMatch;Lio/micronaut/http/HttpRequest;)*",
                                "callRoute")));
    }

    private Micronaut() {}
}
