package reactor.netty.http.server;

import io.netty.channel.ChannelHandlerContext;
import reactor.netty.Connection;

/** Stands for an exchange of Reactor Netty. */
public final class HttpServerOperations {

    private final Runnable handler;

    public HttpServerOperations(Connection connection, Runnable handler) {
        this.handler = handler;
    }

    public void onInboundNext(ChannelHandlerContext context, Object message) {
        handler.run();
    }

    public void onOutboundComplete() {}
}
