package dev.roundtrip.it.server;

import java.util.List;

/** Every server and framework that is started for real. */
final class Servers {

    static final List<Server> ALL = List.of(
            Server.of("spring-boot-jar")
                    .always()
                    .launch("-jar", "{home}/app.jar", "--server.port={port}")
                    .away(),
            Server.of("tomcat-war")
                    .always()
                    .copied("server")
                    .jvm("-Dcatalina.home={work}", "-Dcatalina.base={work}", "-Dport={port}")
                    .launch("-cp", "{work}/bin/*", "org.apache.catalina.startup.Bootstrap", "start")
                    .base("/shop")
                    .route("GET {base}/{visit}/{id}"));

    private Servers() {}
}
