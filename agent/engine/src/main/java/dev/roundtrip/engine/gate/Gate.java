package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
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
        List<Violation> violations = violations(recording.findings());
        int passed = recording.findings().size() - violations.size();
        return new Verdict(violations, passed, violations.isEmpty() ? blindSpot(recording) : null);
    }

    /** What of these findings does not pass, in their order: of a run, or of a single test when it ends. */
    public List<Violation> violations(List<Finding> findings) {
        List<Violation> violations = new ArrayList<>();
        for (Finding finding : findings) {
            Violation violation = violation(finding);
            if (violation != null) {
                violations.add(violation);
            }
        }
        return violations;
    }

    /** One per cause, headed by the finding itself where it is forbidden, else by its first forbidden part; or null. */
    private Violation violation(Finding finding) {
        List<Finding> forbidden = new ArrayList<>();
        collect(finding, forbidden);
        if (forbidden.isEmpty()) {
            return null;
        }
        Finding head = forbidden.remove(0);
        return new Violation(head, forbidden, policy.allowed(head));
    }

    private void collect(Finding finding, List<Finding> forbidden) {
        if (policy.forbids(finding)) {
            forbidden.add(finding);
        }
        for (Finding part : finding.parts()) {
            collect(part, forbidden);
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
