package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ShapeUse;

/**
 * What to do about a query for each row, in the words of the library that sent it. Behind a mapper of objects it matters
 * who asks: an association that is touched, one that is fetched at once with its parents, or the application itself.
 */
final class ReadRemedies {

    private static final String LAZY = "lazy ";

    private final ShapeUse use;
    private final DriverLink link;
    private final Style style;

    private ReadRemedies(ShapeUse use, DriverLink link) {
        this.use = use;
        this.link = link;
        this.style = use.framework() == null && lazyGetter() ? Style.HIBERNATE : Style.of(use.framework());
    }

    /** @param link to the query that delivers the keys; null where none was seen */
    static String of(ShapeUse use, DriverLink link) {
        ReadRemedies remedies = new ReadRemedies(use, link);
        return remedies.mapsObjects() ? remedies.ofMapper() : remedies.ofStatements();
    }

    private boolean mapsObjects() {
        return style == Style.HIBERNATE
                || style == Style.ECLIPSELINK
                || style == Style.MAPPER
                || style == Style.REPOSITORY;
    }

    private String ofMapper() {
        if (use.trigger() != null) {
            return "Load " + touched() + " together with its parents: " + together() + ".";
        }
        if (insideDriver()) {
            return "The query that loads the parents fetches an eager association one by one: make it lazy, and load it"
                    + " with its parents where it is needed: " + together() + ".";
        }
        String ask = style == Style.REPOSITORY
                ? "Ask the repository once for all keys (findAllById, findAllBy…In)"
                : "Ask once for all keys: " + batched();
        return ask + ", or join the data into the query that delivers them (JOIN FETCH, @EntityGraph).";
    }

    private String together() {
        switch (style) {
            case ECLIPSELINK:
                return "JOIN FETCH in the query, or the hint eclipselink.batch, or @BatchFetch(IN) on the association";
            case MAPPER:
                return "a join fetch or the mapper's batch fetch";
            default:
                return "JOIN FETCH or an @EntityGraph in the query that loads them, or @BatchSize(size = 100) on the"
                        + " association";
        }
    }

    private String ofStatements() {
        switch (style) {
            case TEMPLATE:
                return "Collect the keys and ask once with NamedParameterJdbcTemplate: " + batched() + ".";
            case MYBATIS:
                return use.trigger() == null
                        ? "Ask once with an IN list filled by <foreach>, or join the rows in one result map."
                        : "Replace the nested select by a join in the parents' query and a nested result map.";
            case JOOQ:
                return "Collect the keys and ask once with .in(keys), or nest the rows in the driving query with"
                        + " multiset(…).";
            case JDBI:
                return "Collect the keys and ask once with bindList (@BindList): " + batched()
                        + ", or join it into the driving query.";
            default:
                return "Collect the keys and ask once: " + batched() + ", or join it into the driving query.";
        }
    }

    /** Whether the line that asks for the parents sends the repeats as well. */
    private boolean insideDriver() {
        return link != null && use.callSite() != null && use.callSite().equals(link.source.callSite());
    }

    private boolean lazyGetter() {
        return use.trigger() != null && use.trigger().startsWith(LAZY);
    }

    /** The recorder says {@code lazy Task.getOwner, read by …}. */
    private String touched() {
        if (!lazyGetter()) {
            return "the association";
        }
        String getter = use.trigger().substring(LAZY.length());
        int end = getter.indexOf(',');
        return "what " + (end < 0 ? getter : getter.substring(0, end)) + " reads";
    }

    private String batched() {
        String text = InQuery.of(use, link);
        return text == null ? "one query with an IN list of the keys" : text;
    }
}
