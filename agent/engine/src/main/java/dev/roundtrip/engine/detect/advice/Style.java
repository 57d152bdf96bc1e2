package dev.roundtrip.engine.detect.advice;

import java.util.Locale;

/**
 * The libraries that write an application's statements, and what to tell those who use them. One row for each; of
 * several whose name fits, the first in this list.
 */
enum Style {
    /** Repositories on top of Hibernate. */
    REPOSITORY(
            "spring data jpa",
            MapperWords.ofHibernate()
                    .asks("Ask the repository once for all keys (findAllById, findAllBy…In)")
                    .joins("JOIN FETCH, @EntityGraph")),
    SPRING_DATA_JDBC("spring data jdbc", StatementWords.ofSpringDataJdbc()),
    QUERYDSL_JPA(
            "querydsl jpa",
            MapperWords.ofHibernate()
                    .asks("Ask once for all keys with .in(keys)")
                    .joins(".fetchJoin()")),
    QUERYDSL("querydsl", StatementWords.ofQuerydsl()),
    HIBERNATE("hibernate", MapperWords.ofHibernate()),
    ECLIPSELINK("eclipselink", MapperWords.ofEclipseLink()),
    OPENJPA("openjpa", MapperWords.ofOpenJpa()),
    EBEAN("ebean", MapperWords.ofEbean()),
    DATANUCLEUS("datanucleus", MapperWords.ofAny()),
    EXPOSED("exposed", StatementWords.ofExposed()),
    MYBATIS("mybatis", StatementWords.ofMyBatis()),
    JOOQ("jooq", StatementWords.ofJooq()),
    JDBI("jdbi", StatementWords.ofJdbi()),
    CLIENT("jdbcclient", StatementWords.ofJdbcClient()),
    TEMPLATE("jdbctemplate", StatementWords.ofJdbcTemplate()),
    /** Plain JDBC, and libraries that leave the statements to the application. */
    PLAIN("", StatementWords.ofJdbc());

    final Advice advice;
    private final String name;

    Style(String name, Advice advice) {
        this.name = name;
        this.advice = advice;
    }

    /** @param framework as the recorder names it; null for plain JDBC */
    static Style of(String framework) {
        String named = framework == null ? "" : framework.toLowerCase(Locale.ROOT);
        for (Style style : values()) {
            if (named.contains(style.name)) {
                return style;
            }
        }
        return PLAIN;
    }
}
