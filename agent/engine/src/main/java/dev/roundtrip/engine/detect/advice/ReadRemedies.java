package dev.roundtrip.engine.detect.advice;

import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;

/**
 * What to do about a query for each row, in the words of the library that sent it. Behind a mapper of objects it matters
 * who asks: an association that is touched, one that is fetched at once with its parents, or the application itself.
 */
public final class ReadRemedies {

    private static final String LAZY = "lazy ";
    private static final String NESTED_SELECT = "a nested select";
    private static final String MERGE = "a merge";
    private static final String COLLECTION = "lazy collection";

    private final ShapeUse use;
    private final DriverLink link;
    private final RequestRecord request;
    private final Advice advice;

    private ReadRemedies(ShapeUse use, DriverLink link, RequestRecord request) {
        this.use = use;
        this.link = link;
        this.request = request;
        this.advice = style(use).advice;
    }

    /** @param link to the query that delivers the keys; null where none was seen */
    public static String of(ShapeUse use, DriverLink link, RequestRecord request) {
        return new ReadRemedies(use, link, request).text() + ".";
    }

    private static Style style(ShapeUse use) {
        boolean lazyGetter = use.trigger() != null && use.trigger().startsWith(LAZY);
        return use.framework() == null && lazyGetter ? Style.HIBERNATE : Style.of(use.framework());
    }

    private String text() {
        if (advice.mapsObjects()) {
            return ofMapper();
        }
        boolean nested = NESTED_SELECT.equals(use.trigger()) || insideDriver();
        return nested && advice.eager() != null
                ? advice.eager()
                : advice.reads().replace(Advice.QUERY, query());
    }

    private String ofMapper() {
        if (isTouched()) {
            return "Load " + touched() + " together with its parents: " + together();
        }
        if (MERGE.equals(use.trigger())) {
            return "Persist what is new instead of merging it: save and merge read each row first, unless a @Version or"
                    + " isNew of Persistable tells that it is new; load what is to be changed by one query before";
        }
        if (insideDriver()) {
            return advice.eager() + ": " + together();
        }
        return advice.reads().replace(Advice.QUERY, query()) + ", or join the data into the query that delivers them ("
                + advice.join() + ")";
    }

    private boolean isTouched() {
        return use.trigger() != null && use.trigger().contains(LAZY);
    }

    private String together() {
        if (!isCollection(use)) {
            return advice.association();
        }
        if (link != null && link.source.shape().limited()) {
            return advice.pagedCollection();
        }
        return advice.collection() + (besideOthers() ? "; of two collections, join one only: rows multiply" : "");
    }

    /** Several rows for one key are a collection; of one row nothing is known but what the stack says. */
    private static boolean isCollection(ShapeUse use) {
        return use.maxRows() > 1 || use.trigger() != null && use.trigger().contains(COLLECTION);
    }

    /** Whether another collection of the same parents is loaded row by row as well. */
    private boolean besideOthers() {
        for (ShapeUse other : request.shapes()) {
            if (other != use && other.executions() > 1 && isCollection(other) && hasSameParents(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSameParents(ShapeUse other) {
        for (DriverLink theirs : other.links()) {
            if (link != null && theirs.source == link.source && theirs.column.equals(link.column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line that asks for the parents sends the repeats as well. */
    private boolean insideDriver() {
        return link != null && use.callSite() != null && use.callSite().equals(link.source.callSite());
    }

    /** The recorder says {@code lazy Task.getOwner, read by …}. */
    private String touched() {
        if (!use.trigger().startsWith(LAZY)) {
            return isCollection(use) ? "the collection" : "the association";
        }
        String getter = use.trigger().substring(LAZY.length());
        int end = getter.indexOf(',');
        return "what " + (end < 0 ? getter : getter.substring(0, end)) + " reads";
    }

    private String query() {
        String text = InQuery.of(use, link);
        return text == null ? "one query with an IN list of the keys" : text;
    }
}
