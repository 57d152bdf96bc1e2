package dev.roundtrip.it.server;

import java.util.List;

/** Every server and framework that is started for real. */
final class Servers {

    static final List<Server> ALL = List.of(
            Server.of("spring-boot-jar")
                    .always()
                    .launch("-jar", "{home}/app.jar", "--server.port={port}")
                    .away(),
            Server.of("spring-boot-jar")
                    .again("spring-boot-virtual", "on virtual threads")
                    .refuses("JDK 17", "has none")
                    .launch("-jar", "{home}/app.jar", "--server.port={port}", "--spring.threads.virtual.enabled=true")
                    .away(),
            devtools(),
            tomcat("tomcat-war").always(),
            jetty("jetty-war"),
            jetty("jetty-war")
                    .again("jetty-virtual", "on virtual threads")
                    .refuses("JDK 17", "has none")
                    .launch("--module=threadpool-virtual"),
            jetty("jetty-javax-war"),
            tomcat("tomcat-pool-war").away(),
            tomcat("tomcat9-war").away(),
            Server.of("wildfly-war")
                    .copied("server/standalone")
                    .jvm("-Dorg.jboss.boot.log.file={work}/log/server.log")
                    .jvm("-Dlogging.configuration=file:{work}/configuration/logging.properties")
                    .jvm("--add-exports=java.desktop/sun.awt=ALL-UNNAMED")
                    .launch(
                            "-jar",
                            "{home}/server/jboss-modules.jar",
                            "-mp",
                            "{home}/server/modules",
                            "org.jboss.as.standalone",
                            "-Djboss.home.dir={home}/server",
                            "-Djboss.server.base.dir={work}",
                            "-Djboss.management.http.port=0",
                            "-Djboss.https.port=0",
                            "-Djboss.http.port={port}")
                    .base("/shop/api")
                    .away(),
            Server.of("liberty-war")
                    .copied("server/usr")
                    .environment("WLP_USER_DIR", "{work}")
                    .environment("HTTP_PORT", "{port}")
                    .jvmBefore("-javaagent:{home}/server/bin/tools/ws-javaagent.jar")
                    .jvm("@{home}/server/lib/platform/java/java9.options")
                    .launch("-jar", "{home}/server/bin/tools/ws-server.jar", "shop")
                    .base("/shop/api")
                    .away(),
            Server.of("payara-micro-war")
                    .launch(
                            "-jar",
                            "{home}/server/payara-micro.jar",
                            "--rootDir",
                            "{work}",
                            "--noCluster",
                            "--port",
                            "{port}",
                            "--deploy",
                            "{home}/server/shop.war",
                            "--contextRoot",
                            "shop")
                    .base("/shop/api")
                    .away(),
            Server.of("karaf")
                    .copied("server")
                    .jvm("--add-reads=java.xml=java.logging")
                    .jvm("--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED")
                    .jvm("--patch-module=java.base={work}/lib/endorsed/org.apache.karaf.specs.locator-4.4.10.jar")
                    .jvm("--patch-module=java.xml={work}/lib/endorsed/org.apache.karaf.specs.java.xml-4.4.10.jar")
                    .jvm("--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.net=ALL-UNNAMED")
                    .jvm("--add-opens=java.base/java.util=ALL-UNNAMED")
                    .jvm("--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED")
                    .jvm("-Dkaraf.home={work}", "-Dkaraf.base={work}", "-Dkaraf.data={work}/data")
                    .jvm("-Dkaraf.etc={work}/etc", "-Dkaraf.log={work}/data/log", "-Dkaraf.instances={work}/instances")
                    .jvm("-Djava.io.tmpdir={work}/data/tmp")
                    .jvm("-Djava.util.logging.config.file={work}/etc/java.util.logging.properties")
                    .jvm("-Dkaraf.startLocalConsole=false", "-Dkaraf.startRemoteShell=false")
                    .jvm("-Dorg.osgi.service.http.port={port}")
                    .launch("-cp", "{work}/lib/boot/*:{work}/lib/jdk9plus/*", "org.apache.karaf.main.Main")
                    .route("GET /{visit}/{id}")
                    .refuses("JDK 25", "its event admin asks for Subject.getSubject"),
            Server.of("undertow")
                    .always()
                    .launch("-cp", "{home}/app.jar:{home}/lib/*", "shop.undertow.ShopServer", "{port}")
                    .crowded()
                    .away(),
            Server.of("vertx-web")
                    .launch("-cp", "{home}/app.jar:{home}/lib/*", "shop.vertx.ShopServer", "{port}")
                    .route("GET {base}/{visit}/:customer")
                    .crowded()
                    .away(),
            Server.of("spring-webflux")
                    .launch("-jar", "{home}/app.jar", "--server.port={port}")
                    .crowded()
                    .away(),
            Server.of("quarkus-rest")
                    .jvm("-Dquarkus.http.port={port}")
                    .launch("-jar", "{home}/quarkus-app/quarkus-run.jar")
                    .crowded()
                    .away(),
            Server.of("micronaut")
                    .jvm("-Dport={port}")
                    .launch("-cp", "{home}/app.jar:{home}/lib/*", "shop.micronaut.ShopApplication")
                    .crowded()
                    .away(),
            Server.of("helidon-se")
                    .refuses("JDK 17", "needs 21")
                    .launch("-cp", "{home}/lib/*", "{home}/../src/main/java/shop/helidon/ShopServer.java", "{port}")
                    .crowded()
                    .away());

    private Servers() {}

    /** As its {@code catalina.sh} does. */
    static Server tomcat(String name) {
        return Server.of(name)
                .copied("server")
                .jvm("-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager")
                .jvm("-Djava.util.logging.config.file={work}/conf/logging.properties")
                .jvm("-Dcatalina.home={work}", "-Dcatalina.base={work}", "-Djava.io.tmpdir={work}/temp")
                .jvm("-Dport={port}")
                .launch("-cp", "{work}/bin/*", "org.apache.catalina.startup.Bootstrap", "start")
                .base("/shop")
                .route("GET {base}/{visit}/{id}");
    }

    private static Server jetty(String name) {
        return Server.of(name)
                .copied("base")
                .jvm("-Djava.io.tmpdir={work}")
                .launch("-jar", "{home}/server/start.jar", "jetty.base={work}", "jetty.http.port={port}")
                .base("/shop")
                .route("GET {base}/{visit}/{id}")
                .away();
    }

    /** As an editor starts it. */
    static Server devtools() {
        return Server.of("spring-devtools")
                .copied("classes")
                .jvm("-Dspring.devtools.livereload.enabled=false")
                .jvm("-Dspring.devtools.restart.poll-interval=200ms", "-Dspring.devtools.restart.quiet-period=100ms")
                .launch("-cp", "{work}:{home}/lib/*", "shop.boot.ShopApplication", "--server.port={port}")
                .away();
    }
}
