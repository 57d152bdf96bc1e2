package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.Collections;
import java.util.List;

/**
 * A thread that borrows a second connection from a pool while it holds one of that pool: when all threads do so at once,
 * each waits for what another holds, and nobody goes on.
 */
public final class NestedConnection implements Detector {

    @Override
    public FindingKind kind() {
        return FindingKind.NESTED_CONNECTION;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        LeaseUse leases = request.leases();
        return leases.nested() == 0
                ? Collections.<Finding>emptyList()
                : Collections.singletonList(finding(request, leases));
    }

    private Finding finding(RequestRecord request, LeaseUse leases) {
        Finding.Builder finding = Draft.of(kind(), Grade.CONFIRMED, request, leases.nested(), leases.nestedNanos());
        Draft.place(finding, leases.nestedSite(), leases.nestedLoop());
        finding.evidence = "A second connection of the same pool borrowed "
                + Words.count(leases.nested(), "time") + " while the thread held one; with as many threads as the pool"
                + " has connections, all wait for each other.";
        finding.fix = Remedies.forNestedConnections();
        return finding.build();
    }
}
