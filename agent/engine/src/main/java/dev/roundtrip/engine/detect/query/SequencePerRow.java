package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.ArrayList;
import java.util.List;

/** A sequence that is asked for every row that is inserted, where one call could hand out keys for many. */
public final class SequencePerRow implements Detector {

    /** Calls per inserted row from which each row has its own. */
    private static final double PER_ROW = 0.8;

    private final DetectionSettings settings;

    public SequencePerRow(DetectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.SEQUENCE_PER_ROW;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            if (use.shape().kind() == ShapeKind.SEQUENCE && use.executions() >= settings.writes) {
                judge(use, request, findings);
            }
        }
        return findings;
    }

    private void judge(ShapeUse sequence, RequestRecord request, List<Finding> findings) {
        long all = 0;
        long fed = 0;
        for (ShapeUse use : request.shapes()) {
            if (insertsRows(use.shape().text())) {
                long inserted = use.executions() - use.batches() + use.batchItems();
                all += inserted;
                fed += fedBy(sequence, use) ? inserted : 0;
            }
        }
        boolean proven = fed > 0;
        // Rows of other tables, with keys of another kind, say nothing about this sequence.
        long rows = proven ? fed : all;
        if (rows >= settings.writes && sequence.executions() >= PER_ROW * rows) {
            findings.add(finding(sequence, request, rows, proven));
        }
    }

    /** An INSERT of what a query delivers may insert any number of rows. */
    private static boolean insertsRows(String text) {
        return text.startsWith("INSERT ") && (text.contains("VALUES") || !text.contains("SELECT "));
    }

    private static boolean fedBy(ShapeUse sequence, ShapeUse insert) {
        for (DriverLink link : insert.links()) {
            if (link.source.shape() == sequence.shape() && link.matched >= PER_ROW * insert.executions()) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(ShapeUse sequence, RequestRecord request, long rows, boolean proven) {
        Grade grade = proven ? Grade.CONFIRMED : Grade.LIKELY;
        Finding.Builder finding =
                Draft.of(kind(), grade, request, sequence, sequence.executions(), sequence.allNanos());
        finding.evidence = Words.count(sequence.executions(), "sequence call") + " for "
                + Words.count(rows, "inserted row") + (proven ? ", whose keys they are." : ".");
        finding.fix = Remedies.forSequences(sequence);
        Gain.ofBatching(sequence, sequence.executions(), request).into(finding);
        return finding.build();
    }
}
