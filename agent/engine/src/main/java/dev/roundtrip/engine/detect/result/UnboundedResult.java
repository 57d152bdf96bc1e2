package dev.roundtrip.engine.detect.result;

import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.EndpointDetector;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import java.util.ArrayList;
import java.util.List;

/** A query without a limit that serves requests with very many rows, or with more and more of them. */
public final class UnboundedResult implements EndpointDetector {

    private static final long MANY_ROWS = 1_000;
    private static final long GROWN_ROWS = 200;
    private static final int STEPS = 3;

    @Override
    public FindingKind kind() {
        return FindingKind.UNBOUNDED_RESULT;
    }

    @Override
    public List<Finding> judge(EndpointTotals endpoint) {
        List<Finding> findings = new ArrayList<>(0);
        if (endpoint.kind != RequestKind.HTTP && endpoint.kind != RequestKind.MESSAGE) {
            // A job may well read all there is.
            return findings;
        }
        for (WidestResults.Widest result : endpoint.widest) {
            if (result.mostRows >= MANY_ROWS || grows(result)) {
                findings.add(finding(result, endpoint));
            }
        }
        return findings;
    }

    /** New records again and again, and the last request broke the one of the first by far. */
    private static boolean grows(WidestResults.Widest result) {
        return result.mostRows >= GROWN_ROWS
                && result.records >= STEPS
                && result.lastRows == result.mostRows
                && result.mostRows >= 2 * Math.max(1, result.firstRows);
    }

    private Finding finding(WidestResults.Widest result, EndpointTotals endpoint) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind();
        finding.grade = Grade.INFO;
        finding.request = endpoint.name;
        finding.shape = result.shape;
        finding.requests = result.requests;
        finding.perRequest = result.lastRows;
        finding.max = result.mostRows;
        finding.total = result.totalRows;
        Draft.place(finding, result.site, null);
        finding.evidence = "No limit, and " + Words.count(result.mostRows, "row") + " at the most"
                + (grows(result) ? ", growing from " + Words.number(result.firstRows) : "") + ".";
        finding.fix = "Page it, or give it a LIMIT that no honest answer reaches.";
        return finding.build();
    }
}
