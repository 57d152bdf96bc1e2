package io.undertow.server;

/** Stands for that of Undertow. */
public final class HttpServerExchange {}
