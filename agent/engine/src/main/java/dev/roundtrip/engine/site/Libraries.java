package dev.roundtrip.engine.site;

import java.util.Arrays;

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

    /** In order, without those that a shorter one covers, so that of all only the last before a name can begin it. */
    private static final String[] IN_ORDER = inOrder(PREFIXES);

    private Libraries() {}

    static String[] inOrder(String... prefixes) {
        String[] sorted = prefixes.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (String prefix : sorted) {
            if (kept == 0 || !prefix.startsWith(sorted[kept - 1])) {
                sorted[kept++] = prefix;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** Whether a class of this name belongs to a known library. Asked some hundred times for each stack that is read. */
    static boolean owns(String className) {
        return begins(className, IN_ORDER);
    }

    /** @param prefixes as {@link #inOrder} returns them */
    static boolean begins(String name, String... prefixes) {
        int found = Arrays.binarySearch(prefixes, name);
        // Where it is not found, one less than the negative place at which it would stand.
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && name.startsWith(prefixes[last]);
    }
}
