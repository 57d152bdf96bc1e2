package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.MatchedRows;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** Two tables read whole, whose rows the application puts together by itself. */
public final class ClientSideJoin implements Detector {

    @Override
    public FindingKind kind() {
        return FindingKind.CLIENT_SIDE_JOIN;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            if (use.matchedRows() != null) {
                findings.add(finding(use, use.matchedRows(), request));
            }
        }
        return findings;
    }

    private Finding finding(ShapeUse use, MatchedRows match, RequestRecord request) {
        Finding.Builder finding =
                Draft.of(kind(), Grade.INFO, request, use, use.rows(), use.allNanos() + match.keys.allNanos());
        finding.evidence = Words.count(use.rows(), "row") + " whose column " + match.column + " holds "
                + Words.count(match.common, "key") + " of the " + Words.count(match.keys.rows(), "row")
                + " that another query of the request delivered.";
        finding.fix = "If the rows are put together in memory, join them in one query, which then delivers only what"
                + " belongs together.";
        return finding.build();
    }
}
