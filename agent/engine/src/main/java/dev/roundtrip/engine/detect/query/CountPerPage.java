package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** A page of rows that comes with a count of all of them, each time. */
public final class CountPerPage implements Detector {

    private static final String COUNT = "SELECT COUNT(";
    private static final String FROM = " FROM ";
    private static final String[] TAILS = {" ORDER BY ", " LIMIT ", " OFFSET ", " FETCH "};

    @Override
    public FindingKind kind() {
        return FindingKind.COUNT_PER_PAGE;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse count : request.shapes()) {
            ShapeUse page = isCount(count) ? pageOf(count, request) : null;
            if (page != null) {
                findings.add(finding(count, request));
            }
        }
        return findings;
    }

    private static boolean isCount(ShapeUse use) {
        return use.shape().text().regionMatches(true, 0, COUNT, 0, COUNT.length());
    }

    private static ShapeUse pageOf(ShapeUse count, RequestRecord request) {
        String rows = rows(count.shape().text());
        for (ShapeUse use : request.shapes()) {
            boolean twin = use != count
                    && use.shape().limited()
                    && use.executions() == count.executions()
                    && use.shape().tables().equals(count.shape().tables())
                    && rows.equals(rows(use.shape().text()));
            if (twin) {
                return use;
            }
        }
        return null;
    }

    /** The tables and conditions of a statement, without what chooses a page of it. */
    private static String rows(String text) {
        int from = text.indexOf(FROM);
        int end = text.length();
        for (String tail : TAILS) {
            int at = text.lastIndexOf(tail);
            end = at > from ? Math.min(end, at) : end;
        }
        return from < 0 ? text : text.substring(from, end);
    }

    private Finding finding(ShapeUse count, RequestRecord request) {
        Finding.Builder finding = Draft.of(kind(), Grade.INFO, request, count, count.executions(), count.allNanos());
        finding.evidence = Words.count(count.executions(), "page") + " and as often a count of all rows of the same"
                + " condition.";
        finding.fix = Remedies.forCounts(count);
        new Gain(0, count.allNanos()).into(finding);
        return finding.build();
    }
}
