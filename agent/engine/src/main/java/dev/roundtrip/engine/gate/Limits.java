package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All limits of a policy. Of those that concern a unit of work, the one that says most about it counts. Immutable. */
final class Limits {

    static final Limits NONE = new Limits(Collections.<Limit>emptyList());

    private final List<Limit> limits;

    Limits(List<Limit> limits) {
        this.limits = Collections.unmodifiableList(new ArrayList<>(limits));
    }

    List<Limit> all() {
        return limits;
    }

    /** The limit of a unit of work; null without. */
    Limit of(Measure measure, RequestSummary unit) {
        Limit closest = null;
        for (Limit limit : limits) {
            if (limit.measure == measure && limit.concerns(unit) && limit.before(closest)) {
                closest = limit;
            }
        }
        return closest;
    }

    /** What exceeds them, in the order of the recording. */
    List<Overrun> exceeded(Recording recording, List<Finding> sureEnough) {
        List<Overrun> overruns = new ArrayList<>();
        if (limits.isEmpty()) {
            return overruns;
        }
        for (RequestSummary unit : recording.requests()) {
            count(unit, Measure.STATEMENTS, atLeast(unit.mostStatements(), unit.statements(), unit), overruns);
            count(
                    unit,
                    Measure.CONNECTIONS,
                    atLeast(unit.mostConnections(), unit.connectionsBorrowed(), unit),
                    overruns);
            for (Finding finding : sureEnough) {
                if (finding.request().equals(unit.name())) {
                    cost(unit, finding, overruns);
                }
            }
        }
        return overruns;
    }

    /** Recordings of earlier versions do not tell the most; one unit of work had at least the average. */
    private static long atLeast(long most, long sum, RequestSummary unit) {
        long average = unit.count() == 0 ? 0 : (sum + unit.count() - 1) / unit.count();
        return Math.max(most, average);
    }

    private void count(RequestSummary unit, Measure measure, long measured, List<Overrun> overruns) {
        Limit limit = of(measure, unit);
        if (limit != null && measured > limit.most) {
            overruns.add(new Overrun(unit, limit, measured, null));
        }
    }

    private void cost(RequestSummary unit, Finding finding, List<Overrun> overruns) {
        Limit limit = of(Measure.COST, unit);
        long measured = finding.costNanos() / Math.max(1, finding.requests());
        if (limit != null && measured > limit.most) {
            overruns.add(new Overrun(unit, limit, measured, finding));
        }
    }
}
