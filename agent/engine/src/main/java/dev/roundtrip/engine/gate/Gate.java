package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import java.util.List;

/**
 * Decides whether a run passes. A pure function; stateless but for its policy. A run in which nothing was observed does
 * not pass: it proves nothing.
 */
public final class Gate {

    private final GatePolicy policy;

    public Gate(GatePolicy policy) {
        this.policy = policy;
    }

    /** The verdict on one run, or on several merged into one recording. */
    public Verdict judge(Recording recording) {
        Reconciliation reconciliation = new Reconciliation(policy.baseline(), recording.findings());
        Verdict.Builder verdict = new Verdict.Builder();
        judge(recording.findings(), reconciliation, verdict);
        verdict.baseline = reconciliation.use(recording);
        verdict.blindSpot = verdict.violations.isEmpty() ? blindSpot(recording) : null;
        return verdict.build();
    }

    /**
     * What is over the limit among the findings of one unit of work, dearest first as they come; for those who ask when
     * it ends. Empty where all of it may pass.
     */
    public List<Violation> violations(List<Finding> ofOneUnit) {
        Verdict.Builder verdict = new Verdict.Builder();
        judge(ofOneUnit, new Reconciliation(policy.baseline(), ofOneUnit), verdict);
        return verdict.build().violations();
    }

    private void judge(List<Finding> findings, Reconciliation reconciliation, Verdict.Builder verdict) {
        for (Finding finding : findings) {
            Rulings rulings = new Rulings(policy, reconciliation, finding);
            if (rulings.violation() != null) {
                verdict.violations.add(rulings.violation());
            } else if (rulings.known()) {
                verdict.known++;
            } else if (rulings.exempt()) {
                verdict.exempt++;
            } else {
                verdict.passed++;
            }
        }
    }

    private static BlindSpot blindSpot(Recording recording) {
        Observation seen = recording.observation();
        if (seen.calls == 0) {
            return seen.blind() ? BlindSpot.BLIND : BlindSpot.NO_JDBC;
        }
        return recording.requests().isEmpty() ? BlindSpot.NO_REQUEST : null;
    }
}
