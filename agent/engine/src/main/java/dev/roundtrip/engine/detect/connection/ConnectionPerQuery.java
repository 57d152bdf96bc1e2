package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.ConnectionUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.Collections;
import java.util.List;

/** A request that opens a physical connection for every statement or two. */
public final class ConnectionPerQuery implements Detector {

    /** One statement for the work and one to prepare the connection for it. */
    private static final int STATEMENTS = 2;

    private final DetectionSettings settings;

    public ConnectionPerQuery(DetectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.CONNECTION_PER_QUERY;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        ConnectionUse connections = request.connections();
        long opened = openedByRequest(connections);
        long calls = dataCalls(request);
        // A pool's own threads open connections too, and run nothing on them.
        if (opened < settings.connectionsLikely || opened * STATEMENTS < calls || calls * STATEMENTS < opened) {
            return Collections.emptyList();
        }
        return Collections.singletonList(finding(request, opened));
    }

    /** A pool that fills itself opens many connections for one borrow; those are not the request's. */
    private static long openedByRequest(ConnectionUse connections) {
        return Math.min(connections.opened, connections.borrowed);
    }

    private static long dataCalls(RequestRecord request) {
        long calls = 0;
        for (ShapeUse use : request.shapes()) {
            calls += use.shape().kind().isData() ? use.executions() : 0;
        }
        return calls;
    }

    private Finding finding(RequestRecord request, long opened) {
        long nanos = request.breakdown().nanos(Part.CONNECTION_SETUP);
        Grade grade = opened >= settings.connectionsConfirmed ? Grade.CONFIRMED : Grade.LIKELY;
        Finding.Builder finding = Draft.of(kind(), grade, request, opened, nanos);
        Draft.place(finding, request.connections().site, request.connections().loop);
        finding.evidence = Words.count(opened, "physical connection") + " opened for "
                + Words.count(dataCalls(request), "statement") + ".";
        finding.fix = Remedies.forConnectionsPerQuery(request.connections().source);
        long saved = nanos / opened * (opened - 1);
        new Gain(saved, saved).into(finding);
        return finding.build();
    }
}
