package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A request that waits for a connection which others hold. */
public final class PoolWait implements Detector {

    private static final long WAIT_NANOS = 10_000_000;
    private static final double SHARE = 0.05;
    private static final int MOST_HOLDERS = 3;

    @Override
    public FindingKind kind() {
        return FindingKind.POOL_WAIT;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        long nanos = request.leases().waitNanos();
        // Where nobody was seen to hold one, the machine or the pool's own check was slow.
        boolean guilty = request.leases().waits() > 0
                && !request.leases().holders().isEmpty()
                && nanos >= WAIT_NANOS
                && Cost.share(nanos, request.breakdown().wallNanos()) >= SHARE;
        return guilty ? Collections.singletonList(finding(request, nanos)) : Collections.<Finding>emptyList();
    }

    /** No gain is told: the wait falls faster than the time that others hold connections, and nobody knows how fast. */
    private Finding finding(RequestRecord request, long nanos) {
        LeaseUse leases = request.leases();
        Finding.Builder finding = Draft.of(kind(), Grade.LIKELY, request, leases.waits(), nanos);
        Draft.place(finding, request.connections().site, null);
        finding.evidence = Words.count(leases.waits(), "borrow") + " waited " + Words.millis(nanos)
                + " for a connection" + holders(leases) + ".";
        finding.fix = Remedies.forPoolWaits();
        return finding.build();
    }

    private static String holders(LeaseUse leases) {
        List<String> told = new ArrayList<>();
        for (LeaseUse.Holder holder : leases.holders()) {
            if (told.size() < MOST_HOLDERS) {
                String place = holder.site == null ? "" : " at " + holder.site.methodName();
                told.add(holder.request + place + " (seen " + Words.count(holder.seen(), "time") + ")");
            }
        }
        return "; held meanwhile by " + String.join(", ", told);
    }
}
