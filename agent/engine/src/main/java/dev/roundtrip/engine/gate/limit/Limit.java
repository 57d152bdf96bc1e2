package dev.roundtrip.engine.gate.limit;

import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.Objects;

/** The most of something in one unit of work, for all of them or for those of a name. Immutable. */
public final class Limit {

    public final Measure measure;

    /** The units of work; null for all. */
    public final Pattern where;

    /** Statements, connections, or nanoseconds that one finding may cost. */
    public final long most;

    public Limit(Measure measure, Pattern where, long most) {
        this.measure = Objects.requireNonNull(measure);
        this.where = where;
        this.most = most;
    }

    boolean concerns(RequestSummary unit) {
        return where == null || unit.isMeantBy(where);
    }

    /** Whether it is meant for units of work of that sort: its name begins with the word that theirs begin with. */
    boolean names(String unit) {
        return where != null
                && where.toString().startsWith(unit.substring(0, unit.indexOf(' ') + 1))
                && where.fits(unit);
    }

    /** Whether it says more about a unit of work that both concern: by its name, and of two names by the lower number. */
    boolean before(Limit other) {
        if (other == null) {
            return true;
        }
        int mine = where == null ? -1 : where.fixed();
        int its = other.where == null ? -1 : other.where.fixed();
        return mine > its || mine == its && most < other.most;
    }
}
