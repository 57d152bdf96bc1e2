package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.baseline.Reconciliation;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import java.util.ArrayList;
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
        Recording scoped = policy.scope().of(recording);
        Reconciliation reconciliation = new Reconciliation(policy.baseline(), scoped.findings());
        Verdict.Builder verdict = new Verdict.Builder();
        judge(policy, scoped.findings(), reconciliation, verdict);
        verdict.overruns.addAll(policy.limits().exceeded(scoped, sureEnough(scoped, reconciliation)));
        verdict.unmatched.addAll(policy.scope().unmatched(recording, scoped, policy.limits()));
        verdict.baseline = reconciliation.use(scoped);
        verdict.judged.addAll(scoped.requests());
        verdict.tests = TestBasis.of(recording, scoped, verdict.violations);
        boolean failed = !verdict.violations.isEmpty() || !verdict.overruns.isEmpty();
        verdict.blindSpot = failed ? null : blindSpot(recording);
        return verdict.build();
    }

    /** What may be held against a cost, whatever its kind, known or not; not what is exempt. */
    private List<Finding> sureEnough(Recording recording, Reconciliation reconciliation) {
        List<Finding> sure = new ArrayList<>();
        for (Finding finding : recording.findings()) {
            if (policy.sureEnough(finding) && reconciliation.exemption(finding) == null) {
                sure.add(finding);
            }
        }
        return sure;
    }

    /**
     * What is over the limit among the findings of one unit of work, dearest first as they come; for those who ask when
     * it ends. Empty where all of it may pass. Kinds that rest on times pass: a single time may be chance, which only
     * the recording of a run can tell.
     */
    public List<Violation> violations(List<Finding> ofOneUnit) {
        Verdict.Builder verdict = new Verdict.Builder();
        judge(policy.withoutTimes(), ofOneUnit, new Reconciliation(policy.baseline(), ofOneUnit), verdict);
        return verdict.build().violations();
    }

    private static void judge(
            GatePolicy policy, List<Finding> findings, Reconciliation reconciliation, Verdict.Builder verdict) {
        for (Finding finding : findings) {
            Rulings rulings = new Rulings(policy, reconciliation, finding);
            verdict.standings.put(finding, rulings.standing());
            verdict.excuses.put(finding, rulings.excuse());
            if (rulings.violation() != null) {
                verdict.violations.add(rulings.violation());
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
