package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.Locale;

/** What to do, in the words of the library through which the statements came. One or two sentences each. */
final class Remedies {

    private Remedies() {}

    static String forReads(ShapeUse use, DriverLink link) {
        switch (Style.of(use.framework())) {
            case MAPPER:
                return "Load " + loaded(use) + " together with its parents: JOIN FETCH or an @EntityGraph in the query"
                        + " that loads them, or @BatchSize(size = 100) on the association.";
            case REPOSITORY:
                return "Ask the repository once for all keys (findAllBy…In), or join the data into the query that"
                        + " delivers them (JOIN FETCH, @EntityGraph).";
            case TEMPLATE:
                return "Collect the keys and ask once with NamedParameterJdbcTemplate: " + batched(use, link) + ".";
            case STATEMENTS:
                return "Ask once with an IN list filled by <foreach>, or join the rows in one result map.";
            default:
                return "Collect the keys and ask once: " + batched(use, link) + ", or join it into the driving query.";
        }
    }

    static String forWrites(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case MAPPER:
            case REPOSITORY:
                return "Let the mapper batch: hibernate.jdbc.batch_size=100 with order_inserts and order_updates, in one"
                        + " transaction; identity keys keep inserts from being batched, a sequence does not.";
            case TEMPLATE:
                return "Collect the rows and send them with one JdbcTemplate.batchUpdate, in one transaction.";
            case STATEMENTS:
                return "Use an SqlSession with ExecutorType.BATCH, in one transaction.";
            default:
                return "Prepare the statement once, addBatch() for each row and executeBatch() once, in one transaction.";
        }
    }

    static String forDuplicates(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case MAPPER:
            case REPOSITORY:
                return "Read it once per request and hand it on; within one transaction, find by id is answered from the"
                        + " persistence context.";
            default:
                return "Read it once per request and hand the result on, or keep it in a cache of the request.";
        }
    }

    static String forCommits(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case MAPPER:
            case REPOSITORY:
            case TEMPLATE:
                return "Put @Transactional on the method that holds the loop, so that all rows share one commit; for very"
                        + " many rows, commit every thousand.";
            default:
                return "Switch auto-commit off and commit once after the loop; for very many rows, every thousand.";
        }
    }

    static String forConnectionsPerQuery(String source) {
        return "Open one connection before the loop and use it for all statements" + pool(source) + ".";
    }

    static String forConnectionsPerRequest(String source) {
        return PoolNames.isPool(source)
                ? "The pool hands out new connections: look at its size, its idle limit and its maximum life time."
                : "Keep connections in a pool (HikariCP, or the server's data source) for the life of the program"
                        + " instead of opening them" + by(source) + ".";
    }

    private static String pool(String source) {
        return PoolNames.isPool(source) ? "" : "; keep it in a pool (HikariCP) where requests come often";
    }

    private static String by(String source) {
        return source == null ? "" : " through " + source.substring(source.lastIndexOf('.') + 1);
    }

    private static String loaded(ShapeUse use) {
        String lazy = "lazy association ";
        String trigger = use.trigger();
        return trigger != null && trigger.startsWith(lazy) ? trigger.substring(lazy.length()) : "the association";
    }

    private static String batched(ShapeUse use, DriverLink link) {
        String text = InQuery.of(use, link);
        return text == null ? "one query with an IN list of the keys" : text;
    }

    /** How the statements are written, as far as it changes the advice. */
    private enum Style {
        MAPPER,
        REPOSITORY,
        TEMPLATE,
        STATEMENTS,
        PLAIN;

        static Style of(String framework) {
            String name = framework == null ? "" : framework.toLowerCase(Locale.ROOT);
            if (name.contains("spring data")) {
                return name.contains("jdbc") ? TEMPLATE : REPOSITORY;
            }
            if (name.contains("hibernate") || name.contains("jpa") || name.contains("eclipselink")) {
                return MAPPER;
            }
            if (name.contains("jdbctemplate") || name.contains("spring jdbc")) {
                return TEMPLATE;
            }
            return name.contains("batis") ? STATEMENTS : PLAIN;
        }
    }
}
