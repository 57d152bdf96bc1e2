package dev.roundtrip.engine.gate.limit;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;

/** A limit that a unit of work exceeds. Immutable. */
public final class Overrun {

    private final RequestSummary unit;
    private final Limit limit;
    private final long measured;
    private final Finding finding;

    Overrun(RequestSummary unit, Limit limit, long measured, Finding finding) {
        this.unit = unit;
        this.limit = limit;
        this.measured = measured;
        this.finding = finding;
    }

    public RequestSummary unit() {
        return unit;
    }

    public Limit limit() {
        return limit;
    }

    /** What the limit counts: the most in one unit of work; of costs, what the finding costs in a typical one. */
    public long measured() {
        return measured;
    }

    /** What costs too much; null where statements or connections are counted. */
    public Finding finding() {
        return finding;
    }

    /** The statement that was executed most often in one unit of work; null unless statements are counted. */
    public QuerySummary mostExecuted() {
        QuerySummary most = null;
        if (limit.measure == Measure.STATEMENTS) {
            for (QuerySummary query : unit.queries()) {
                most = most == null || query.max > most.max ? query : most;
            }
        }
        return most;
    }

    /** Where to look first; null where nothing is known. */
    public Site place() {
        if (finding != null) {
            return finding.place();
        }
        return mostExecuted() == null ? null : mostExecuted().callSite;
    }

    /** What it is known by from run to run, like the id of a finding: two overruns of a run never share it. */
    public String id() {
        String what = finding == null ? "" : " " + finding.id();
        return limit.measure.option() + " " + unit.name() + what;
    }

    /** What to do; null where the finding knows nothing. */
    public String todo() {
        return finding == null ? limit.measure.remedy() : finding.fix();
    }
}
