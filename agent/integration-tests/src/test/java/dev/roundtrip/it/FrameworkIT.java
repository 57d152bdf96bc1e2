package dev.roundtrip.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same loops and their repairs through real mappers: what is found is what the markers in the programs say. */
class FrameworkIT {

    static final Path LOGGING =
            Path.of("src/test/resources/quiet-logging.properties").toAbsolutePath();
    static final Path PERSISTENCE = Path.of("src/targets/persistence").toAbsolutePath();

    private static final String JAKARTA =
            "jakarta/jakarta.transaction-api jakarta.inject-api jakarta.xml.bind-api jaxb-core"
                    + " jaxb-runtime jakarta.activation-api angus-activation txw2 istack-commons-runtime";
    private static final String HIBERNATE = "byte-buddy antlr4-runtime " + JAKARTA;
    private static final String HIBERNATE_7 =
            "jboss-logging hibernate-core hibernate-models jakarta.persistence-api " + HIBERNATE;
    private static final String HIBERNATE_6 = "hibernate-6/hibernate-core hibernate-6/jakarta.persistence-api"
            + " hibernate-6/hibernate-commons-annotations hibernate-6/jandex hibernate-6/classmate hibernate-6/jboss-logging "
            + HIBERNATE;
    private static final String HIBERNATE_5 = "hibernate-5/hibernate-core hibernate-5/javax.persistence-api"
            + " hibernate-5/hibernate-commons-annotations hibernate-5/jandex hibernate-6/classmate hibernate-5/antlr"
            + " hibernate-5/jboss-transaction-api_1.2_spec hibernate-5/jaxb-api hibernate-5/javax.activation-api"
            + " hibernate-5/jaxb-runtime hibernate-5/txw2 hibernate-5/istack-commons-runtime hibernate-5/stax-ex"
            + " hibernate-5/FastInfoset jboss-logging byte-buddy";
    private static final String ECLIPSELINK = "org.eclipse.persistence.core org.eclipse.persistence.jpa"
            + " org.eclipse.persistence.jpa.jpql asm asm-commons asm-tree jakarta.persistence-api " + JAKARTA;
    private static final String SPRING = "spring-core spring-beans spring-tx commons-logging jspecify";
    private static final String SPRING_DATA = "spring-data-jpa spring-data-commons spring-orm spring-context spring-aop"
            + " spring-expression slf4j-api " + SPRING + " " + HIBERNATE_7;

    private static final String EBEAN =
            "ebean-core ebean-api ebean-core-json ebean-core-type ebean-annotation ebean-types"
                    + " ebean-datasource-api ebean-ddl-runner ebean-migration-auto ebean-platform-h2 avaje-applog"
                    + " avaje-applog-slf4j avaje-config classpath-scanner classpath-scanner-api jakarta-persistence-api slf4j-api";

    @ParameterizedTest(name = "{0} on {4}")
    @MethodSource("programs")
    void finds_what_is_marked_and_nothing_else(String name, String jars, String main, String sources, Jdk jdk) {
        TargetJvm jvm = TargetJvm.of("targets.framework." + main)
                .named(name)
                .on(jdk)
                .jars(jars.split(" "))
                .before(jars.contains("javax.persistence") ? JavaxTargets.classes() : PERSISTENCE)
                .jvm("-Djava.util.logging.config.file=" + LOGGING, "-Dslf4j.internal.verbosity=ERROR")
                .jvm("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true")
                .option("request", "targets.framework.Unit#run[0]");
        if (name.startsWith("Hibernate")) {
            jvm.arguments("hibernate");
        }
        if (name.equals("Ebean")) {
            jvm.jvmBeforeAgent("-javaagent:" + TargetJvm.library("ebean-agent"));
        }
        Claims claims = Claims.of(sourcesOf(sources));
        Recording recording = jvm.run().recording();
        if (jdk.equals(Jdk.RUNNING)) {
            Tally.keep(name, claims, recording);
        }
        claims.assertMet(recording);
    }

    static Stream<Arguments> programs() {
        String jpa = "jpa/JpaReads jpa/JpaWrites jpa/JpaBatched";
        List<Arguments> programs = new ArrayList<>(List.of(
                program("Hibernate 7", HIBERNATE_7, "jpa.JpaPrograms", jpa + " jpa/OnlyHibernate"),
                program("Hibernate 6.6", HIBERNATE_6, "jpa.JpaPrograms", jpa + " jpa/OnlyHibernate"),
                program("Hibernate 5.6", HIBERNATE_5, "jpa.JpaPrograms", jpa + " jpa/OnlyHibernate"),
                program("EclipseLink", ECLIPSELINK, "jpa.JpaPrograms", jpa),
                program("Spring Data JPA", SPRING_DATA, "springdata.SpringData", "springdata/SpringData"),
                program("JdbcTemplate", "spring-jdbc " + SPRING, "JdbcTemplates", "JdbcTemplates"),
                program("MyBatis", "mybatis", "mybatis.MyBatis", "mybatis/MyBatis"),
                program("Ebean", EBEAN, "ebean.Ebean", "ebean/Ebean"),
                program("jOOQ", "jooq r2dbc-spi reactive-streams", "Jooq", "Jooq"),
                program("JDBI", "jdbi3-core geantyref slf4j-api", "Jdbi3", "Jdbi3")));
        Jdk.find25().ifPresent(newest -> programs.add(on(newest, programs.get(0))));
        return programs.stream();
    }

    private static Arguments program(String name, String jars, String main, String sources) {
        return Arguments.of(name, jars, main, sources, Jdk.RUNNING);
    }

    private static Arguments on(Jdk jdk, Arguments program) {
        Object[] same = program.get();
        return Arguments.of(same[0], same[1], same[2], same[3], jdk);
    }

    private static List<Path> sourcesOf(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> Path.of("src/targets/java/targets/framework", name + ".java"))
                .toList();
    }
}
