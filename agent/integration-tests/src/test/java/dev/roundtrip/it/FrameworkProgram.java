package dev.roundtrip.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of the corpus on a mapper.
 *
 * @param advice what an advice on a query for each row says here and nowhere else
 * @param jars names of libraries, with blanks between them
 * @param main its class, within {@code targets.framework}
 * @param sources the files whose markers it must meet, with blanks between them
 */
record FrameworkProgram(String name, String advice, String jars, String main, String sources, Jdk jdk) {

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
    private static final String OPENJPA = "openjpa openjpa/xbean-asm9-shaded hibernate-6/jakarta.persistence-api"
            + " jakarta/jakarta.transaction-api commons-pool2";
    private static final String SPRING = "spring-core spring-beans spring-tx commons-logging jspecify";
    private static final String SPRING_DATA = "spring-data-jpa spring-data-commons spring-orm spring-context spring-aop"
            + " spring-expression slf4j-api " + SPRING + " " + HIBERNATE_7;
    private static final String SPRING_DATA_JDBC = "spring-data-jdbc spring-data-relational spring-data-commons"
            + " spring-jdbc spring-context spring-aop spring-expression slf4j-api micrometer-observation"
            + " micrometer-commons " + SPRING;
    private static final String QUERYDSL = "querydsl-core jakarta.inject-api slf4j-api";
    private static final String KOTLIN = "kotlin-stdlib";
    private static final String EXPOSED = "exposed-core exposed-dao exposed-jdbc kotlin-reflect slf4j-api"
            + " kotlinx-coroutines-core-jvm kotlinx-datetime-jvm " + KOTLIN;
    private static final String EBEAN =
            "ebean-core ebean-api ebean-core-json ebean-core-type ebean-annotation ebean-types"
                    + " ebean-datasource-api ebean-ddl-runner ebean-migration-auto ebean-platform-h2 avaje-applog"
                    + " avaje-applog-slf4j avaje-config classpath-scanner classpath-scanner-api jakarta-persistence-api slf4j-api";

    /** All of them, Hibernate's once more on JDK 25 where there is one. */
    static Stream<FrameworkProgram> all() {
        List<FrameworkProgram> providers = providersOfJpa();
        Stream<FrameworkProgram> newest =
                Jdk.find25().map(jdk -> providers.get(0).on(jdk)).stream();
        return Stream.of(providers.stream(), ofSpring().stream(), others().stream(), newest)
                .flatMap(programs -> programs);
    }

    private static List<FrameworkProgram> providersOfJpa() {
        String jpa = "jpa/JpaReads jpa/JpaWrites jpa/JpaBatched";
        String hibernate = jpa + " jpa/JpaAssociations jpa/OnlyHibernate";
        return List.of(
                program("Hibernate 7", "@BatchSize", HIBERNATE_7, "jpa.JpaPrograms", hibernate),
                program("Hibernate 6.6", "@BatchSize", HIBERNATE_6, "jpa.JpaPrograms", hibernate),
                program("Hibernate 5.6", "@BatchSize", HIBERNATE_5, "jpa.JpaPrograms", hibernate),
                program("EclipseLink", "@BatchFetch(IN)", ECLIPSELINK, "jpa.JpaPrograms", jpa + " jpa/JpaAssociations"),
                program("OpenJPA", "the fetch plan", OPENJPA, "jpa.JpaPrograms", jpa),
                program(
                        "OpenJPA's own",
                        "getFetchPlan().addField",
                        OPENJPA,
                        "openjpa.OpenJpa",
                        "openjpa/OpenJpa jpa/Author"));
    }

    private static List<FrameworkProgram> ofSpring() {
        return List.of(
                program(
                        "Spring Data JPA",
                        "findAllBy…In",
                        SPRING_DATA,
                        "springdata.SpringData",
                        "springdata/SpringData"),
                program(
                        "JdbcTemplate",
                        "NamedParameterJdbcTemplate",
                        "spring-jdbc " + SPRING,
                        "JdbcTemplates",
                        "JdbcTemplates"),
                program("JdbcClient", "IN (:keys)", "spring-jdbc " + SPRING, "JdbcClients", "JdbcClients"),
                program(
                        "Spring Data JDBC",
                        "setSingleQueryLoadingEnabled",
                        SPRING_DATA_JDBC,
                        "springdatajdbc.SpringDataJdbc",
                        "springdatajdbc/SpringDataJdbc"));
    }

    private static List<FrameworkProgram> others() {
        return List.of(
                program(
                        "QueryDSL SQL",
                        "GroupBy",
                        "querydsl-sql " + QUERYDSL,
                        "querydsl.QuerydslSql",
                        "querydsl/QuerydslSql"),
                program(
                        "QueryDSL JPA",
                        ".fetchJoin()",
                        "querydsl-jpa " + QUERYDSL + " " + HIBERNATE_7,
                        "querydsl.QuerydslJpa",
                        "querydsl/QuerydslJpa"),
                program("Kotlin", "ask once: SELECT", KOTLIN, "kotlin.LoopsKt", "kotlin/Loops"),
                program("Scala", "ask once: SELECT", "scala-library scala3-library_3", "scala.Loops", "scala/Loops"),
                program("Exposed", ".with(Parent::reference)", EXPOSED, "exposed.ExposedKt", "exposed/Exposed"),
                program("MyBatis", "nested result map", "mybatis", "mybatis.MyBatis", "mybatis/MyBatis"),
                program("Ebean", "idIn(keys)", EBEAN, "ebean.Ebean", "ebean/Ebean"),
                program("jOOQ", "multiset", "jooq r2dbc-spi reactive-streams", "Jooq", "Jooq"),
                program("JDBI", "bindList", "jdbi3-core geantyref slf4j-api", "Jdbi3", "Jdbi3"));
    }

    private static FrameworkProgram program(String name, String advice, String jars, String main, String sources) {
        return new FrameworkProgram(name, advice, jars, main, sources, Jdk.RUNNING);
    }

    private FrameworkProgram on(Jdk other) {
        return new FrameworkProgram(name, advice, jars, main, sources, other);
    }

    List<Path> sourceFiles() {
        return Arrays.stream(sources.split(" ")).map(FrameworkProgram::sourceOf).toList();
    }

    private static Path sourceOf(String name) {
        return Stream.of("java/%s.java", "kotlin/%s.kt", "scala/%s.scala")
                .map(pattern -> String.format(pattern, "targets/framework/" + name))
                .map(Path.of("src/targets")::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** The agent that makes entities of the classes, where a mapper needs one. */
    Optional<String> enhancer() {
        return Stream.of("ebean-agent", "openjpa")
                .filter(agent -> name.toLowerCase(Locale.ROOT).startsWith(agent.split("-")[0]))
                .findFirst();
    }

    @Override
    public String toString() {
        return name + " on " + jdk;
    }
}
