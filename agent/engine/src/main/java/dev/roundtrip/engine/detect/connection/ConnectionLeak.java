package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.EndpointDetector;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import java.util.Collections;
import java.util.List;

/**
 * An endpoint whose requests end while they hold connections that nobody closes later. One such request may keep a
 * connection on purpose; most requests of an endpoint hardly do.
 */
public final class ConnectionLeak implements EndpointDetector {

    private static final int FEW = 3;
    private static final int MANY = 10;
    private static final double NEARLY_ALL = 0.9;

    @Override
    public FindingKind kind() {
        return FindingKind.CONNECTION_LEAK;
    }

    @Override
    public List<Finding> judge(EndpointTotals endpoint) {
        boolean guilty = endsByItself(endpoint.kind)
                && endpoint.unreturned >= FEW
                && endpoint.unreturned * 2 >= endpoint.connecting;
        return guilty ? Collections.singletonList(finding(endpoint)) : Collections.<Finding>emptyList();
    }

    /** A program's connections end with it; a test's may belong to the next one; in the background nobody tells an end. */
    private static boolean endsByItself(RequestKind kind) {
        return kind != RequestKind.MAIN && kind != RequestKind.TEST && kind != RequestKind.BACKGROUND;
    }

    private Finding finding(EndpointTotals endpoint) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind();
        boolean all = endpoint.unreturned >= MANY && endpoint.unreturned >= NEARLY_ALL * endpoint.connecting;
        finding.grade = all ? Grade.CONFIRMED : Grade.LIKELY;
        finding.request = endpoint.name;
        Draft.place(finding, endpoint.site, null);
        finding.requests = Math.min(endpoint.connecting, endpoint.unreturned);
        finding.perRequest = Math.max(1, endpoint.unreturned / endpoint.connecting);
        finding.max = finding.perRequest;
        finding.total = endpoint.unreturned;
        finding.evidence = Words.count(endpoint.unreturned, "connection") + " of "
                + Words.count(endpoint.connecting, "request") + " not closed at the request's end, nor since.";
        finding.fix = Remedies.forLeaks();
        return finding.build();
    }
}
