package dev.roundtrip.engine.detect;

import java.util.Locale;

/** How the statements are written, as far as it changes the advice. */
enum Style {
    /** Hibernate, whether the application calls it or a lazy association does. */
    HIBERNATE,
    /** Repositories of Spring Data JPA. */
    REPOSITORY,
    ECLIPSELINK,
    /** Another mapper of objects, whose settings have other names. */
    MAPPER,
    /** Spring's JdbcTemplate, also below Spring Data JDBC. */
    TEMPLATE,
    MYBATIS,
    JOOQ,
    JDBI,
    /** Plain JDBC, and libraries that leave the statements to the application. */
    PLAIN;

    private static final String[] MAPPERS = {"jpa", "datanucleus", "ebean"};
    private static final Style[] NAMED = {HIBERNATE, ECLIPSELINK, MYBATIS, JOOQ, JDBI};

    /** @param framework as the recorder names it; null for plain JDBC */
    static Style of(String framework) {
        String name = framework == null ? "" : framework.toLowerCase(Locale.ROOT);
        for (Style style : NAMED) {
            if (name.equals(style.name().toLowerCase(Locale.ROOT))) {
                return style;
            }
        }
        if (name.contains("spring data jpa")) {
            return REPOSITORY;
        }
        if (name.contains("jdbctemplate") || name.contains("spring data jdbc")) {
            return TEMPLATE;
        }
        return mapperOrPlain(name);
    }

    private static Style mapperOrPlain(String name) {
        for (String mapper : MAPPERS) {
            if (name.contains(mapper)) {
                return MAPPER;
            }
        }
        return PLAIN;
    }
}
