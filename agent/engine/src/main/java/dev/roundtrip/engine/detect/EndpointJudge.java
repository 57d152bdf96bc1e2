package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.detect.connection.PoolChurn;
import dev.roundtrip.engine.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Asks every detector of endpoints about one endpoint. Safe for all threads. */
public final class EndpointJudge {

    private final List<EndpointDetector> detectors;
    private final LeftOut leftOut;

    /** @param leftOut takes out what the user ignores */
    public EndpointJudge(DetectionSettings settings, LeftOut leftOut) {
        this.detectors = Detectors.ofEndpoints(settings);
        this.leftOut = leftOut;
    }

    /** What is wrong with all requests of the endpoint together; empty where nothing is. */
    public List<Finding> judge(EndpointTotals endpoint) {
        List<Finding> findings = new ArrayList<>();
        if (leftOut.isFixture(endpoint)) {
            return findings;
        }
        for (EndpointDetector detector : detectors) {
            findings.addAll(detector.judge(endpoint));
        }
        return leftOut.without(findings);
    }

    /** What is wrong with all endpoints of a run together; empty where nothing is. */
    public List<Finding> judgeRun(List<EndpointTotals> endpoints) {
        return leftOut.without(PoolChurn.judge(endpoints));
    }
}
