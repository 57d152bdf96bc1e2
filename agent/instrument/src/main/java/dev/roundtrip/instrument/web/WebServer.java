package dev.roundtrip.instrument.web;

import dev.roundtrip.instrument.joinpoint.Table;
import java.util.Map;

/** The servers whose threads serve many requests at once. */
public enum WebServer {
    UNDERTOW("Undertow", Undertow.CLASSES),
    VERTX("Vert.x", Vertx.CLASSES),
    REACTOR_NETTY("Reactor Netty, Spring WebFlux", ReactorNetty.CLASSES),
    MICRONAUT("Micronaut", Micronaut.CLASSES),
    HELIDON("Helidon", Helidon.CLASSES);

    private final String title;
    private final Map<String, Table> classes;

    WebServer(String title, Map<String, Table> classes) {
        this.title = title;
        this.classes = classes;
    }

    public String title() {
        return title;
    }

    /** The join points by the internal names of their classes. */
    public Map<String, Table> classes() {
        return classes;
    }
}
