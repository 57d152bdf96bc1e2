package dev.roundtrip.engine.site;

/**
 * Whose code a stack frame is: the application's, or that of the JDK, a driver, a pool, a mapper, a framework, a server.
 * The one list of package prefixes that are not the user's code unless {@code app=} says so.
 */
final class Libraries {

    private static final String[] PREFIXES = {
        // the JDK and other languages' run-time libraries
        "java.",
        "javax.",
        "jdk.",
        "sun.",
        "com.sun.",
        "kotlin.",
        "kotlinx.",
        "scala.",
        "groovy.",
        "clojure.",
        "jakarta.",
        // drivers and databases
        "org.h2.",
        "org.hsqldb.",
        "org.postgresql.",
        "com.mysql.",
        "org.mariadb.",
        "com.microsoft.sqlserver.",
        "oracle.",
        "org.sqlite.",
        "org.apache.derby.",
        "com.ibm.",
        "com.clickhouse.",
        "org.duckdb.",
        "net.snowflake.",
        "net.sourceforge.jtds.",
        "org.firebirdsql.",
        "software.amazon.",
        "com.amazonaws.",
        "org.apache.calcite.",
        // pools and proxies of connections
        "com.zaxxer.",
        "org.apache.commons.",
        "org.apache.tomcat.",
        "com.mchange.",
        "io.agroal.",
        "com.alibaba.druid.",
        "org.vibur.",
        "com.p6spy.",
        "net.ttddyy.",
        "com.github.gavlyukovskiy.",
        "com.arjuna.",
        "com.atomikos.",
        // mappers
        "org.hibernate.",
        "org.eclipse.persistence.",
        "org.apache.openjpa.",
        "org.datanucleus.",
        "org.apache.ibatis.",
        "org.mybatis.",
        "org.jooq.",
        "org.jdbi.",
        "io.ebean.",
        "io.ebeaninternal.",
        "io.avaje.",
        "com.querydsl.",
        "org.jetbrains.exposed.",
        "org.seasar.",
        "org.flywaydb.",
        "liquibase.",
        "org.skife.",
        // frameworks and servers
        "org.springframework.",
        "io.micrometer.",
        "io.quarkus.",
        "io.micronaut.",
        "io.vertx.",
        "io.netty.",
        "io.helidon.",
        "org.jboss.",
        "org.wildfly.",
        "io.undertow.",
        "org.xnio.",
        "io.smallrye.",
        "ratpack.",
        "io.javalin.",
        "io.dropwizard.",
        "org.eclipse.jetty.",
        "org.apache.catalina.",
        "org.apache.coyote.",
        "org.glassfish.",
        "org.apache.",
        "com.vaadin.",
        "play.",
        "akka.",
        "org.apache.pekko.",
        "reactor.",
        "io.reactivex.",
        "io.grpc.",
        "graphql.",
        "org.quartz.",
        "org.dataloader.",
        "weblogic.",
        "org.osgi.",
        "org.eclipse.equinox.",
        "org.eclipse.osgi.",
        // serializers and templates
        "com.fasterxml.",
        "tools.jackson.",
        "com.google.gson.",
        "org.thymeleaf.",
        "freemarker.",
        "org.yaml.",
        "com.google.common.",
        "com.google.inject.",
        // generated code and byte code libraries
        "net.bytebuddy.",
        "net.sf.cglib.",
        "javassist.",
        "org.aspectj.",
        "org.mockito.",
        "org.objectweb.",
        // test runners and build tools
        "org.junit.",
        "junit.",
        "org.testng.",
        "org.gradle.",
        "worker.org.gradle.",
        "io.cucumber.",
        "org.spockframework.",
        "io.kotest.",
        "net.jqwik.",
        "com.intellij.",
        "org.assertj.",
        "org.openjdk.jmh.",
    };

    private Libraries() {}

    /** Whether a class of this name belongs to a known library. */
    static boolean owns(String className) {
        for (String prefix : PREFIXES) {
            if (className.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
