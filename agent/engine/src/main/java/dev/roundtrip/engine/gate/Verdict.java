package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.baseline.BaselineUse;
import dev.roundtrip.engine.gate.baseline.Excuse;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.gate.limit.Unmatched;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What a gate says about a run. Immutable. */
public final class Verdict {

    private final List<Violation> violations;
    private final List<Overrun> overruns;
    private final List<Unmatched> unmatched;
    private final List<RequestSummary> judged;
    private final TestBasis tests;
    private final Map<Finding, Standing> standings;
    private final Map<Finding, Excuse> excuses;
    private final BaselineUse baseline;
    private final BlindSpot blindSpot;

    private Verdict(Builder b) {
        this.violations = Collections.unmodifiableList(new ArrayList<>(b.violations));
        this.overruns = Collections.unmodifiableList(new ArrayList<>(b.overruns));
        this.unmatched = Collections.unmodifiableList(new ArrayList<>(b.unmatched));
        this.judged = Collections.unmodifiableList(new ArrayList<>(b.judged));
        this.tests = b.tests;
        this.standings = b.standings;
        this.excuses = b.excuses;
        this.baseline = b.baseline;
        this.blindSpot = b.blindSpot;
    }

    public Outcome outcome() {
        if (!violations.isEmpty() || !overruns.isEmpty()) {
            return Outcome.VIOLATED;
        }
        return blindSpot == null && unmatched.isEmpty() ? Outcome.CLEAN : Outcome.INCONCLUSIVE;
    }

    /** In the order of the recording: dearest first. */
    public List<Violation> violations() {
        return violations;
    }

    /** Limits that a unit of work exceeds, in the order of the recording. */
    public List<Overrun> overruns() {
        return overruns;
    }

    /** Patterns of the policy that fit nothing, so that nothing is proven about what they were to limit. */
    public List<Unmatched> unmatched() {
        return unmatched;
    }

    /** The units of work that were looked at, in the order of the recording. */
    public List<RequestSummary> judged() {
        return judged;
    }

    /** How many units of work were looked at, each run of one counted. */
    public long units() {
        long units = 0;
        for (RequestSummary unit : judged) {
            units += unit.count();
        }
        return units;
    }

    /** How many of them were tests, and how many are guilty. */
    public TestBasis tests() {
        return tests;
    }

    /** Findings that the policy lets pass: of another kind, or not sure enough. */
    public int passed() {
        return count(Standing.PASSED);
    }

    /** Findings that would fail the run if the baseline did not know them. */
    public int known() {
        return count(Standing.KNOWN);
    }

    /** Findings that would fail the run if no exemption covered them. */
    public int exempt() {
        return count(Standing.EXEMPT);
    }

    private int count(Standing wanted) {
        int count = 0;
        for (Standing standing : standings.values()) {
            count += standing == wanted ? 1 : 0;
        }
        return count;
    }

    /** How one of the recording's findings stands, with its parts; null where it was not looked at. */
    public Standing standing(Finding finding) {
        return standings.get(finding);
    }

    /** What people say about one of the recording's findings that is known or exempt; never null. */
    public Excuse excuse(Finding finding) {
        return excuses.getOrDefault(finding, Excuse.NONE);
    }

    /** Which entries of the baseline had no use. */
    public BaselineUse baseline() {
        return baseline;
    }

    /** Why nothing is proven; null where something was observed, or failed. */
    public BlindSpot blindSpot() {
        return blindSpot;
    }

    /** Collects the values; not safe for threads. Fields have the meaning of the accessors. */
    static final class Builder {
        final List<Violation> violations = new ArrayList<>();
        final List<Overrun> overruns = new ArrayList<>();
        final List<Unmatched> unmatched = new ArrayList<>();
        final List<RequestSummary> judged = new ArrayList<>();
        TestBasis tests = TestBasis.NONE;
        final Map<Finding, Standing> standings = new IdentityHashMap<>();
        final Map<Finding, Excuse> excuses = new IdentityHashMap<>();
        BaselineUse baseline = BaselineUse.NONE;
        BlindSpot blindSpot;

        Verdict build() {
            return new Verdict(this);
        }
    }
}
