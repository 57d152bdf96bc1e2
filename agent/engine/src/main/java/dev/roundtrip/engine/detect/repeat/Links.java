package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ParameterUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.List;

/**
 * Chooses, among the links of one repeated shape, those that explain the repeats: the values of a position that varies
 * with the executions came, nearly all of them, out of one column.
 *
 * <p>Asked for each link of each repeated shape at the end of every request, so its inner loops go by index.
 */
final class Links {

    private static final double SUPPORT = 0.9;

    /** Up to here the recorder counts combinations exactly; beyond, its estimate may be off by an eighth. */
    private static final long EXACT = 1_024;

    private static final double ESTIMATED_SUPPORT = 0.75;
    /** Some of the roots of a walk may have been given to the program. */
    private static final double SELF_SUPPORT = 0.75;

    /** A walk starts with a value from outside, so a short one has one match less. */
    private static final int SELF_MATCHES = 2;
    /** With values dropped for lack of room, support cannot be told; this many matches stand for it. */
    private static final int MATCHES_WITH_GAPS = 64;

    /** … if nearly all that found room came back. */
    private static final double COVER_WITH_GAPS = 0.9;

    private final ShapeUse use;
    private final int matches;
    private final boolean gaps;
    private final boolean compound;

    /** @param matches distinct values below which another shape's column proves nothing */
    Links(ShapeUse use, RequestRecord request, int matches) {
        this.use = use;
        this.matches = matches;
        this.gaps = request.provenanceDropped() > 0;
        this.compound = noSinglePositionDrives();
    }

    /** The link to another shape with the highest cover, ties by order; null where none is supported. */
    DriverLink other() {
        DriverLink best = best(false);
        return best != null && compound && !allVaryingFrom(best.source) ? null : best;
    }

    /** The link of the shape to its own earlier rows; null where none is supported. */
    DriverLink self() {
        return best(true);
    }

    /**
     * The link to a statement that this one drives in turn: a walk to and fro between two tables, in which each result
     * holds the key of the next query. Null where there is none, or where a third statement explains either of the two.
     */
    DriverLink walk(RequestRecord request) {
        List<DriverLink> links = use.links();
        for (int i = 0; i < links.size(); i++) {
            DriverLink link = links.get(i);
            if (!isSelf(link) && feeds(link)) {
                Links back = new Links(link.source, request, matches);
                if (back.fedBy(use) && onlyFrom(link.source) && back.onlyFrom(use)) {
                    return link;
                }
            }
        }
        return null;
    }

    private boolean fedBy(ShapeUse source) {
        for (DriverLink link : use.links()) {
            if (link.source.shape() == source.shape() && feeds(link)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all values but the first came from there; small numbers would match by chance. */
    private boolean feeds(DriverLink link) {
        return !link.dense
                && drives(link)
                && link.matched >= SELF_MATCHES
                && link.matched >= SUPPORT * (distinct(link.position) - 1);
    }

    private boolean onlyFrom(ShapeUse source) {
        DriverLink other = other();
        return other == null || other.source.shape() == source.shape();
    }

    /**
     * Whether the driver is one question asked anew before each repeat, whose answer the program's own writes change:
     * the next job of a queue, the version of a row that others write as well. Nothing could have been asked at once.
     */
    static boolean movingTarget(DriverLink link) {
        ShapeUse source = link.source;
        boolean anew = source.distinctBinds() == 1 && source.repeatedBinds() == 0;
        boolean dueByNow = source.shape().limited() && Comparisons.ranges(source);
        return (anew || dueByNow)
                && source.maxRows() <= 1
                && source.executions() > 1
                && source.executions() >= link.matched;
    }

    private DriverLink best(boolean self) {
        DriverLink best = null;
        List<DriverLink> links = use.links();
        for (int i = 0; i < links.size(); i++) {
            DriverLink link = links.get(i);
            if (isSelf(link) == self
                    && delivers(link)
                    && drives(link)
                    && supported(link)
                    && (best == null || better(link, best))) {
                best = link;
            }
        }
        return best;
    }

    /** A sequence is asked for each row: its values come with the loop and do not drive it. */
    private static boolean delivers(DriverLink link) {
        return link.source.shape().kind() != ShapeKind.SEQUENCE;
    }

    private boolean isSelf(DriverLink link) {
        return link.source.shape() == use.shape();
    }

    /** A query that ran for each key may deliver that key again; the one that ran once had it first. */
    private static boolean better(DriverLink a, DriverLink b) {
        int byCover = Double.compare(a.cover(), b.cover());
        if (byCover == 0 && a.cover() >= ReadClassifier.COVER && a.source.executions() != b.source.executions()) {
            return a.source.executions() < b.source.executions();
        }
        return byCover > 0 || byCover == 0 && a.orderRatio() > b.orderRatio();
    }

    private boolean drives(DriverLink link) {
        return compound ? distinct(link.position) > 1 : drives(distinct(link.position));
    }

    /** A status column of four values does not drive two hundred executions. */
    private boolean drives(long distinct) {
        return distinct * 2 >= use.distinctBinds();
    }

    /** A key of two columns may vary less in each of them than in both together. */
    private boolean noSinglePositionDrives() {
        for (ParameterUse parameter : use.parameters()) {
            if (drives(parameter.distinct)) {
                return false;
            }
        }
        return !use.parameters().isEmpty();
    }

    private boolean allVaryingFrom(ShapeUse source) {
        for (ParameterUse parameter : use.parameters()) {
            if (parameter.distinct > 1 && !linked(parameter.position, source)) {
                return false;
            }
        }
        return true;
    }

    private boolean linked(int position, ShapeUse source) {
        for (DriverLink link : use.links()) {
            if (link.position == position && link.source == source && supported(link)) {
                return true;
            }
        }
        return false;
    }

    private boolean supported(DriverLink link) {
        if (gaps && link.matched >= MATCHES_WITH_GAPS && link.cover() >= COVER_WITH_GAPS) {
            return true;
        }
        boolean self = isSelf(link);
        long distinct = distinct(link.position) - (self ? roots(link.position) : 0);
        double needed = self ? SELF_SUPPORT : distinct > EXACT ? ESTIMATED_SUPPORT : SUPPORT;
        return link.matched >= (self ? SELF_MATCHES : matches) && link.matched >= needed * distinct;
    }

    /** The values with which walks begin: one from outside, or those of another statement, but never most of them. */
    private long roots(int position) {
        long roots = 1;
        for (DriverLink link : use.links()) {
            if (link.position == position && !isSelf(link)) {
                roots = Math.max(roots, link.matched);
            }
        }
        return Math.max(1, Math.min(roots, distinct(position) / 2));
    }

    /** Never more than the exact number of combinations, since the number per position is an estimate beyond 64. */
    private long distinct(int position) {
        List<ParameterUse> parameters = use.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            ParameterUse parameter = parameters.get(i);
            if (parameter.position == position) {
                return Math.min(parameter.distinct, use.distinctBinds());
            }
        }
        return use.distinctBinds();
    }
}
