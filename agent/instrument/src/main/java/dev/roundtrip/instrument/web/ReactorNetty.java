package dev.roundtrip.instrument.web;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;
import static dev.roundtrip.instrument.joinpoint.JoinPoint.tell;

import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** One object stands for an exchange and is handed all that arrives of it; a web socket takes its place. */
final class ReactorNetty {

    private static final String OPERATIONS = "reactor/netty/http/server/HttpServerOperations";

    static final Map<String, Table> CLASSES = new LinkedHashMap<String, Table>();

    static {
        CLASSES.put(
                OPERATIONS,
                new Table(
                        tell(RoundtripSink.WEB_ARRIVES, Argument.NOTHING, "(Lreactor/netty/Connection;*)V", "<init>"),
                        tell(RoundtripSink.WEB_ENDS, Argument.parameter(0), "(L" + OPERATIONS + ";)V", "<init>"),
                        call(
                                RoundtripSink.WEB_RESUMED,
                                Argument.NOTHING,
                                "(Lio/netty/channel/ChannelHandlerContext;Ljava/lang/Object;)V",
                                "onInboundNext"),
                        tell(RoundtripSink.WEB_ENDS, Argument.NOTHING, "()V", "onOutboundComplete"),
                        tell(RoundtripSink.WEB_ENDS, Argument.NOTHING, "(Ljava/lang/Throwable;)V", "onOutboundError")));
        CLASSES.put(
                "org/springframework/web/reactive/result/method/RequestMappingInfoHandlerMapping",
                new Table(call(
                        RoundtripSink.ROUTE,
                        Argument.parameter(0),
                        "(Lorg/springframework/web/reactive/result/method/RequestMappingInfo;*)V",
                        "handleMatch")));
    }

    private ReactorNetty() {}
}
