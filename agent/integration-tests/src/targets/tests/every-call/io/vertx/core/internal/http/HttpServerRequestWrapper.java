package io.vertx.core.internal.http;

/** Stands for that of Vert.x. */
public final class HttpServerRequestWrapper {

    public HttpServerRequestWrapper(Object wrapped) {}
}
