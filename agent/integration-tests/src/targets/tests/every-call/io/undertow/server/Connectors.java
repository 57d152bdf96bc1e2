package io.undertow.server;

/** Stands for that of Undertow. */
public final class Connectors {

    private Connectors() {}

    public static void executeRootHandler(HttpHandler handler, HttpServerExchange exchange) {
        handler.handleRequest(exchange);
    }
}
