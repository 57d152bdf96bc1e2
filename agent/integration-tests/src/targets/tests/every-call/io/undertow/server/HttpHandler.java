package io.undertow.server;

/** Stands for that of Undertow. */
public interface HttpHandler {
    void handleRequest(HttpServerExchange exchange);
}
