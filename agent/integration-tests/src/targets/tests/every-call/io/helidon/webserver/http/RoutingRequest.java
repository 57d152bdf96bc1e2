package io.helidon.webserver.http;

/** Stands for that of Helidon. */
public final class RoutingRequest {}
