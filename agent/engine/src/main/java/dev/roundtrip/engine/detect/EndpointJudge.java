package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks every detector of endpoints about one endpoint. Safe for all threads. */
public final class EndpointJudge {

    private final List<EndpointDetector> detectors;
    private final LeftOut leftOut;

    /** @param leftOut takes out what the user ignores */
    public EndpointJudge(DetectionSettings settings, LeftOut leftOut) {
        this.detectors = Detectors.ofEndpoints(settings);
        this.leftOut = leftOut;
    }

    /** Everything that it may find. */
    public Set<FindingKind> kinds() {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        for (EndpointDetector detector : detectors) {
            kinds.add(detector.kind());
        }
        return kinds;
    }

    /** What is wrong with all requests of the endpoint together; empty where nothing is. */
    public List<Finding> judge(EndpointTotals endpoint) {
        List<Finding> findings = new ArrayList<>();
        for (EndpointDetector detector : detectors) {
            findings.addAll(detector.judge(endpoint));
        }
        return leftOut.without(findings);
    }
}
