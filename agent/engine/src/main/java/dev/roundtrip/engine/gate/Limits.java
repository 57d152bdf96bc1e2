package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestKind;
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
    List<Overrun> exceeded(Recording recording, List<Finding> sureEnough) {
        List<Overrun> overruns = new ArrayList<>();
        if (limits.isEmpty()) {
            return overruns;
        }
        boolean tested = holdsTests(recording);
        for (RequestSummary unit : recording.requests()) {
            boolean fixture = unit.kind() == RequestKind.FIXTURE || tested && unit.kind() == RequestKind.MAIN;
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

    /** Where tests run, what the program does around them is the runner's and prepares them. */
    private static boolean holdsTests(Recording recording) {
        for (RequestSummary unit : recording.requests()) {
            if (unit.kind() == RequestKind.TEST || unit.kind() == RequestKind.FIXTURE) {
                return true;
            }
        }
        return false;
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
