package dev.roundtrip.instrument.web;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.tell;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Version 4 and 5. An exchange is known by its response; that of HTTP/1 is made when the request is about to be handled. */
final class Vertx {

    private static final String HTTP = "io/vertx/core/http/impl/";
    private static final String REQUEST = "(Lio/vertx/core/http/HttpServerRequest;)V";

    private static final JoinPoint HANDLED_BY =
            call(RoundtripSink.WEB_RESUMED, Argument.parameter(0), REQUEST, "handle");
    private static final JoinPoint NAMED = call(
            RoundtripSink.ROUTE,
            Argument.parameter(0),
            "(Ljava/lang/String;)Lio/vertx/core/http/HttpServerRequest;",
            "routed");
    private static final JoinPoint ENDED = tell(RoundtripSink.WEB_ENDS, Argument.NOTHING, "(*", "end", "sendFile");

    private static final JoinPoint WRAPPED = tell(RoundtripSink.WEB_WRAPPED, Argument.parameter(0), "(L*;)V", "<init>");

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                HTTP + "Http1xServerResponse",
                new Table(
                        tell(
                                RoundtripSink.WEB_ARRIVES,
                                Argument.parameter(3),
                                "(L*;L*;L*;Lio/netty/handler/codec/http/HttpRequest;*)V",
                                "<init>"),
                        ENDED,
                        tell(RoundtripSink.WEB_ENDS, Argument.NOTHING, "()V", "completeHandshake")));
        CLASSES.put(
                HTTP + "Http1xServerRequest",
                new Table(
                        call(RoundtripSink.WEB_RESUMED, Argument.NOTHING, "(Lio/vertx/core/buffer/Buffer;)V", "onData"),
                        call(RoundtripSink.WEB_RESUMED, Argument.NOTHING, "()V", "onEnd"),
                        NAMED));
        CLASSES.put(
                HTTP + "Http2ServerRequest",
                new Table(
                        call(RoundtripSink.WEB_HANDLED, Argument.NOTHING, "(Lio/vertx/core/Handler;)V", "dispatch"),
                        call(RoundtripSink.WEB_RESUMED, Argument.NOTHING, "(L*;)V", "handleData", "handleEnd"),
                        NAMED));
        CLASSES.put(HTTP + "Http2ServerResponse", new Table(ENDED));
        CLASSES.put(HTTP + "HttpServerRequestWrapper", new Table(WRAPPED));
        CLASSES.put("io/vertx/core/internal/http/HttpServerRequestWrapper", new Table(WRAPPED));
        CLASSES.put(HTTP + "Http1xServerRequestHandler", new Table(HANDLED_BY));
        CLASSES.put("io/vertx/ext/web/impl/RouterImpl", new Table(HANDLED_BY));
    }

    private Vertx() {}
}
