package io.helidon.webserver.http;

/** Stands for that of Helidon. */
public final class HttpRoutingImpl {

    public void route(Object connection, RoutingRequest request, Runnable handler) {
        handler.run();
    }
}
