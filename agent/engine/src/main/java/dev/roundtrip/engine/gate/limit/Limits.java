package dev.roundtrip.engine.gate.limit;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All limits of a policy. Of those that concern a unit of work, the one that says most about it counts. Immutable. */
public final class Limits {

    public static final Limits NONE = new Limits(Collections.<Limit>emptyList());

    private final List<Limit> limits;

    public Limits(List<Limit> limits) {
        this.limits = Collections.unmodifiableList(new ArrayList<>(limits));
    }

    public List<Limit> all() {
        return limits;
    }

    /**
     * The limit of a unit of work; null without.
     *
     * @param fixture whether it only prepares tests, which nobody waits for: such a one is limited by its own name only
     */
    private Limit of(Measure measure, RequestSummary unit, boolean fixture) {
        Limit closest = null;
        for (Limit limit : limits) {
            boolean concerns = fixture ? limit.names(unit.name()) : limit.concerns(unit);
            if (limit.measure == measure && concerns && limit.before(closest)) {
                closest = limit;
            }
        }
        return closest;
    }

    /** What exceeds them, in the order of the recording. */
    public List<Overrun> exceeded(Recording recording, List<Finding> sureEnough) {
        List<Overrun> overruns = new ArrayList<>();
        if (limits.isEmpty()) {
            return overruns;
        }
        for (RequestSummary unit : recording.requests()) {
            boolean fixture = recording.preparesTests(unit);
            Limit statements = of(Measure.STATEMENTS, unit, fixture);
            count(unit, statements, atLeast(unit.mostStatements(), unit.statements(), unit), overruns);
            Limit connections = of(Measure.CONNECTIONS, unit, fixture);
            count(unit, connections, atLeast(unit.mostConnections(), unit.connectionsBorrowed(), unit), overruns);
            for (Finding finding : sureEnough) {
                if (finding.request().equals(unit.name())) {
                    cost(unit, of(Measure.COST, unit, fixture), finding, overruns);
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

    private static void count(RequestSummary unit, Limit limit, long measured, List<Overrun> overruns) {
        if (limit != null && measured > limit.most) {
            overruns.add(new Overrun(unit, limit, measured, null));
        }
    }

    private static void cost(RequestSummary unit, Limit limit, Finding finding, List<Overrun> overruns) {
        long measured = finding.costNanos() / Math.max(1, finding.requests());
        if (limit != null && measured > limit.most) {
            overruns.add(new Overrun(unit, limit, measured, finding));
        }
    }
}
