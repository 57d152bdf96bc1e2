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
import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A join of several collections whose rows are combinations: no column tells them apart, though the key of every table is
 * fetched, as mappers do. A chain of joins has such a column, the key of its last table. Without the keys nothing is known:
 * names and numbers of many rows may well be equal.
 */
public final class CartesianJoin implements Detector {

    private static final int ROWS = 40;

    /** Rows of which all values were remembered. */
    private static final int MOST_ROWS = 512;

    private static final int JOINS = 2;

    /** Two collections at least differ more than the parents do. */
    private static final int KEYS = 2;

    @Override
    public FindingKind kind() {
        return FindingKind.CARTESIAN_JOIN;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            if (multiplies(use, request)) {
                findings.add(finding(use, request));
            }
        }
        return findings;
    }

    private static boolean multiplies(ShapeUse use, RequestRecord request) {
        boolean candidate = use.shape().kind() == ShapeKind.READ
                && use.framework() != null
                && use.executions() == 1
                && use.rows() >= ROWS
                && use.rows() <= MOST_ROWS
                && request.provenanceDropped() == 0
                && !use.results().textsPassedOver
                && joins(use.shape().text()) >= JOINS
                && keys(use.shape()) > joins(use.shape().text());
        int most = use.results().mostDistinct();
        return candidate
                && most > 1
                && most * 2 <= use.rows()
                && use.results().columnsWithDistinct(most / 2 + 1) >= KEYS;
    }

    private static int joins(String text) {
        int joins = 0;
        for (int at = text.indexOf(" JOIN "); at >= 0; at = text.indexOf(" JOIN ", at + 1)) {
            joins++;
        }
        return joins;
    }

    /** Columns of the select list that are called like keys. */
    private static int keys(Shape shape) {
        int keys = 0;
        for (String column : shape.sources()) {
            String name = column.toLowerCase(Locale.ROOT);
            keys += name.equals("id") || name.endsWith("_id") || column.endsWith("Id") ? 1 : 0;
        }
        return keys;
    }

    private Finding finding(ShapeUse use, RequestRecord request) {
        Finding.Builder finding = Draft.of(kind(), Grade.INFO, request, use, use.rows(), use.allNanos());
        finding.evidence = Words.count(use.rows(), "row") + " of which no column has more than "
                + Words.count(use.results().mostDistinct(), "distinct value")
                + ": two collections multiply each other, or many-to-many tables follow one another.";
        finding.fix = "Fetch one collection by the join and the other by batch (@BatchSize, a second query).";
        new Gain(0, use.allNanos() / 2).into(finding);
        return finding.build();
    }
}
