package dev.roundtrip.engine.detect.result;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ResultUse;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** Rows that are fetched and passed over without a look at any of their columns. */
public final class UnreadRows implements Detector {

    private static final int ROWS = 50;
    private static final double UNREAD = 0.9;

    @Override
    public FindingKind kind() {
        return FindingKind.UNREAD_ROWS;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            ResultUse results = use.results();
            // Of many results of a few rows each, the number of executions is the story.
            boolean guilty = results.unreadRows >= ROWS
                    && results.unreadRows >= UNREAD * results.watchedRows
                    && use.maxRows() >= ROWS;
            if (guilty) {
                findings.add(finding(use, request));
            }
        }
        return findings;
    }

    private Finding finding(ShapeUse use, RequestRecord request) {
        ResultUse results = use.results();
        Finding.Builder finding = Draft.of(kind(), Grade.INFO, request, use, use.rows(), use.fetchNanos());
        finding.evidence = "Of " + Words.count(use.rows(), "row") + " fetched, the first "
                + Words.number(results.watchedRows) + " were watched: of " + Words.number(results.unreadRows)
                + " no column was read.";
        finding.fix =
                "Let the database do what the loop does: COUNT, EXISTS, a LIMIT or a WHERE that leaves the rows out.";
        new Gain(0, use.fetchNanos()).into(finding);
        return finding.build();
    }
}
