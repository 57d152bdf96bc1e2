package dev.roundtrip.instrument.web;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.tell;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** The root handler is called again on each thread that an exchange is dispatched to. */
final class Undertow {

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                "io/undertow/server/Connectors",
                new Table(call(
                        RoundtripSink.WEB_HANDLED,
                        Argument.parameter(1),
                        "(Lio/undertow/server/HttpHandler;Lio/undertow/server/HttpServerExchange;)V",
                        "executeRootHandler")));
        CLASSES.put(
                "io/undertow/server/HttpServerExchange",
                new Table(tell(RoundtripSink.WEB_ENDS, Argument.NOTHING, "()V", "invokeExchangeCompleteListeners")));
        CLASSES.put(
                "io/undertow/util/PathTemplateMatch",
                new Table(call(RoundtripSink.ROUTE, Argument.NOTHING, "()Ljava/util/Map;", "getParameters")));
    }

    private Undertow() {}
}
