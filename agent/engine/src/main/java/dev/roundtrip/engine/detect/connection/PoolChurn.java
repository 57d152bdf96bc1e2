package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.util.Collections;
import java.util.List;

/**
 * A process whose pools go on opening physical connections when they should long be full. Judged over all endpoints,
 * because a pool opens them on whichever thread, its own as a rule.
 */
public final class PoolChurn {

    /** A pool may still grow by as much when load rises. */
    private static final long GROWTH = 20;

    private static final double SHARE = 0.05;

    private PoolChurn() {}

    /** @return one finding, of the endpoint that opened most of them, or none */
    public static List<Finding> judge(List<EndpointTotals> endpoints) {
        long late = 0;
        long borrowed = 0;
        EndpointTotals most = null;
        for (EndpointTotals endpoint : endpoints) {
            if (endpoint.source != null && endpoint.statements > 0 && !PoolNames.isPool(endpoint.source)) {
                // It opens its connections by itself, and is told so elsewhere.
                continue;
            }
            late += endpoint.openedLate;
            borrowed += endpoint.borrowed;
            most = most == null || endpoint.openedLate > most.openedLate ? endpoint : most;
        }
        boolean guilty = most != null && late > GROWTH && late >= SHARE * borrowed && anyPool(endpoints);
        return guilty ? Collections.singletonList(finding(most, late, borrowed)) : Collections.<Finding>emptyList();
    }

    private static boolean anyPool(List<EndpointTotals> endpoints) {
        for (EndpointTotals endpoint : endpoints) {
            if (PoolNames.isPool(endpoint.source)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(EndpointTotals endpoint, long late, long borrowed) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = FindingKind.POOL_CHURN;
        finding.grade = Grade.INFO;
        finding.request = endpoint.name;
        Draft.place(finding, endpoint.site, null);
        finding.requests = Math.max(1, endpoint.opening);
        finding.perRequest = Math.max(1, late / finding.requests);
        finding.max = Math.max(1, endpoint.maxOpened);
        finding.total = late;
        finding.evidence =
                Words.count(late, "physical connection") + " opened after the process had borrowed 500 times ("
                        + Words.number(borrowed) + " in all): connections do not last.";
        finding.fix = Remedies.forPoolChurn();
        return finding.build();
    }
}
