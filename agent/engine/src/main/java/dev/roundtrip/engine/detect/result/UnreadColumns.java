package dev.roundtrip.engine.detect.result;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ResultUse;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Columns that a statement delivers and nobody reads. A mapper reads all of them, so only plain JDBC shows this. */
public final class UnreadColumns implements Detector {

    private static final int COLUMNS = 5;
    private static final int MOST_COLUMNS = 60;
    private static final int ROWS = 50;
    private static final int MOST_NAMED = 5;

    @Override
    public FindingKind kind() {
        return FindingKind.UNREAD_COLUMNS;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            List<String> unread = unread(use);
            if (!unread.isEmpty()) {
                findings.add(finding(use, unread, request));
            }
        }
        return findings;
    }

    /** The names of the columns that nobody read; empty where that is less than half, or cannot be told. */
    private static List<String> unread(ShapeUse use) {
        Shape shape = use.shape();
        ResultUse results = use.results();
        int columns = shape.columns().size();
        List<String> unread = new ArrayList<>(0);
        boolean told = use.framework() == null && columns >= COLUMNS && columns <= MOST_COLUMNS;
        if (!told || use.rows() < ROWS || results.readColumns() == 0 || results.readUnknown()) {
            return unread;
        }
        for (int i = 1; i <= columns; i++) {
            if (!results.read(i)) {
                unread.add(
                        shape.sources().get(i - 1).isEmpty()
                                ? "#" + i
                                : shape.sources().get(i - 1));
            }
        }
        return unread.size() * 2 >= columns ? unread : new ArrayList<String>(0);
    }

    private Finding finding(ShapeUse use, List<String> unread, RequestRecord request) {
        Finding.Builder finding = Draft.of(kind(), Grade.INFO, request, use, unread.size(), 0);
        String more = unread.size() > MOST_NAMED ? ", …" : "";
        finding.evidence = Words.number(unread.size()) + " of "
                + Words.count(use.shape().columns().size(), "column") + " fetched in "
                + Words.count(use.rows(), "row") + " and never read: "
                + String.join(", ", unread.subList(0, Math.min(MOST_NAMED, unread.size()))) + more + ".";
        finding.fix = "Ask only for the columns that are read; large texts and documents first of all.";
        return finding.build();
    }
}
