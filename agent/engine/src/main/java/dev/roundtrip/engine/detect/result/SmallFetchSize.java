package dev.roundtrip.engine.detect.result;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** A result of many rows that is fetched a few at a time. */
public final class SmallFetchSize implements Detector {

    private static final int TRIPS = 50;

    /** A size at which the round trips no longer matter. */
    private static final int GOOD_SIZE = 1_000;

    @Override
    public FindingKind kind() {
        return FindingKind.SMALL_FETCH_SIZE;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            int size = use.results().fetchSize;
            if (size > 0 && use.maxRows() / size >= TRIPS) {
                findings.add(finding(use, size, request));
            }
        }
        return findings;
    }

    private Finding finding(ShapeUse use, int size, RequestRecord request) {
        long trips = use.rows() / size;
        Finding.Builder finding = Draft.of(kind(), Grade.INFO, request, use, trips, use.fetchNanos());
        finding.evidence = Words.count(use.rows(), "row") + " with a fetch size of " + Words.number(size) + ": "
                + Words.count(trips, "fetch") + ", if the driver goes by it.";
        finding.fix = "Set a fetch size of a few hundred or a thousand rows.";
        long needless = Math.max(0, trips - use.rows() / GOOD_SIZE - 1);
        new Gain(0, trips == 0 ? 0 : use.fetchNanos() / trips * needless).into(finding);
        return finding.build();
    }
}
