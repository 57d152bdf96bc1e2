package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.Collections;
import java.util.List;

/** A request that keeps a pooled connection while it does something else, so that others wait for it. */
public final class HeldIdle implements Detector {

    /** Below, nobody would notice. */
    private static final long IDLE_NANOS = 100_000_000;

    private static final long PAUSE_NANOS = 50_000_000;

    private static final double SHARE = 0.5;

    @Override
    public FindingKind kind() {
        return FindingKind.HELD_IDLE;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        LeaseUse leases = request.leases();
        boolean guilty = servesMany(request.kind())
                && leases.idleNanos() >= IDLE_NANOS
                && leases.longestPauseNanos() >= PAUSE_NANOS
                && leases.idleNanos() >= SHARE * leases.heldNanos();
        return guilty ? Collections.singletonList(finding(request, leases)) : Collections.<Finding>emptyList();
    }

    /** A job or a program that runs alone takes a connection from nobody. */
    private static boolean servesMany(RequestKind kind) {
        return kind == RequestKind.HTTP || kind == RequestKind.MESSAGE;
    }

    private Finding finding(RequestRecord request, LeaseUse leases) {
        Finding.Builder finding = Draft.of(kind(), Grade.LIKELY, request, 1, 0);
        Draft.place(finding, leases.afterPause(), null);
        String share = Words.percent((double) leases.idleNanos() / leases.heldNanos());
        finding.evidence = "A pooled connection held " + Words.millis(leases.heldNanos()) + ", for "
                + Words.millis(leases.idleNanos()) + " (" + share + ") of it without a call; the longest pause took "
                + Words.millis(leases.longestPauseNanos()) + ".";
        finding.fix = Remedies.forIdleHolds();
        return finding.build();
    }
}
