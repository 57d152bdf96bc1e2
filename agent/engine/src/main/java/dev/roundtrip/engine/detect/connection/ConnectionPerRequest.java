package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.EndpointDetector;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import java.util.Collections;
import java.util.List;

/** An endpoint whose requests open a physical connection each, where a pool would have handed one out. */
public final class ConnectionPerRequest implements EndpointDetector {

    /** Half of the requests of a cold pool may open one; in the long run it is one in hundreds. */
    private static final double REUSE = 0.5;

    /** The connections that a pool of a usual size opens anyway. */
    private static final int POOL_SIZE = 10;

    private final DetectionSettings settings;

    public ConnectionPerRequest(DetectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.CONNECTION_PER_REQUEST;
    }

    @Override
    public List<Finding> judge(EndpointTotals endpoint) {
        // A program runs once, and a connection of its own is then all that it can have.
        boolean guilty = endpoint.kind != RequestKind.MAIN
                && !fillsAPool(endpoint)
                && endpoint.connecting >= requestsNeeded(endpoint)
                && endpoint.opening * 2 > endpoint.connecting
                && reuse(endpoint) < REUSE
                && !endpoint.found(FindingKind.CONNECTION_PER_QUERY);
        return guilty ? Collections.singletonList(finding(endpoint)) : Collections.<Finding>emptyList();
    }

    /** What runs in the background and asks the database nothing opens its connections for others. */
    private static boolean fillsAPool(EndpointTotals endpoint) {
        return endpoint.kind == RequestKind.BACKGROUND && endpoint.statements == 0;
    }

    /** A pool's first borrowers find it empty. */
    private int requestsNeeded(EndpointTotals endpoint) {
        return PoolNames.isPool(endpoint.source) ? settings.poolWarmUpRequests : settings.connectingRequests;
    }

    private static double reuse(EndpointTotals endpoint) {
        return Math.max(0, 1 - (double) endpoint.opened / endpoint.borrowed);
    }

    private Finding finding(EndpointTotals endpoint) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind();
        // A job that runs now and then may well open one; it is worth knowing and no more.
        finding.grade = endpoint.kind == RequestKind.SCHEDULED ? Grade.INFO : Grade.CONFIRMED;
        finding.request = endpoint.name;
        Draft.place(finding, endpoint.site, null);
        finding.requests = endpoint.opening;
        finding.perRequest = Math.round((double) endpoint.opened / endpoint.opening);
        finding.max = endpoint.maxOpened;
        finding.total = endpoint.opened;
        finding.evidence = evidence(endpoint);
        finding.fix = Remedies.forConnectionsPerRequest(endpoint.source);
        cost(finding, endpoint);
        return finding.build();
    }

    private static String evidence(EndpointTotals endpoint) {
        return Words.number(endpoint.opening) + " of "
                + Words.count(endpoint.connecting, "request") + " with a connection opened "
                + (endpoint.opened == endpoint.opening ? "a physical one" : Words.number(endpoint.opened) + " of them")
                + "; reuse " + Math.round(reuse(endpoint) * 100) + "%.";
    }

    private static void cost(Finding.Builder finding, EndpointTotals endpoint) {
        long each = endpoint.setupNanos / endpoint.opened;
        finding.costNanos = endpoint.setupNanos;
        finding.costShare = Cost.share(endpoint.setupNanos, endpoint.wallNanos);
        long perRequest = endpoint.setupNanos / endpoint.opening;
        finding.minor = Cost.minor(endpoint.kind, finding.costShare, perRequest);
        long needless = Math.max(0, endpoint.opened - POOL_SIZE);
        new Gain(each * needless / endpoint.opening, perRequest).into(finding);
    }
}
