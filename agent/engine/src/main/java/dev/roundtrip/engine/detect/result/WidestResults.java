package dev.roundtrip.engine.detect.result;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How wide the results of an endpoint's unlimited queries are, and whether they grow. Bounded; not safe for threads. */
public final class WidestResults {

    /** Results of fewer rows are of no interest yet. */
    private static final long ROWS = 20;

    private static final int MOST_SHAPES = 64;

    private final Map<String, Widest> byShape = new LinkedHashMap<>();

    /** One query's results so far. */
    public static final class Widest {
        final String shape;
        final long firstRows;
        Site site;
        long requests;
        long mostRows;

        /** Of each request the widest result, added up. */
        long totalRows;

        long lastRows;

        /** How often a request had more rows than any before. */
        long records;

        private Widest(String shape, long firstRows) {
            this.shape = shape;
            this.firstRows = firstRows;
            this.mostRows = firstRows;
        }

        private Widest copy() {
            Widest copy = new Widest(shape, firstRows);
            copy.site = site;
            copy.requests = requests;
            copy.mostRows = mostRows;
            copy.totalRows = totalRows;
            copy.lastRows = lastRows;
            copy.records = records;
            return copy;
        }
    }

    public void add(RequestRecord request) {
        for (ShapeUse use : request.shapes()) {
            if (use.maxRows() >= ROWS
                    && use.shape().kind() == ShapeKind.READ
                    && !use.shape().limited()
                    && !use.results().capped
                    && use.shape().listItems() == 0
                    && !use.shape().arrays()) {
                add(use);
            }
        }
    }

    private void add(ShapeUse use) {
        Widest known = byShape.get(use.shape().text());
        if (known == null && byShape.size() == MOST_SHAPES) {
            return;
        }
        if (known == null) {
            known = new Widest(use.shape().text(), use.maxRows());
            byShape.put(known.shape, known);
        }
        known.requests++;
        known.lastRows = use.maxRows();
        known.totalRows += use.maxRows();
        known.site = known.site == null ? use.callSite() : known.site;
        if (use.maxRows() > known.mostRows) {
            known.mostRows = use.maxRows();
            known.records++;
        }
    }

    public List<Widest> all() {
        List<Widest> all = new ArrayList<>(byShape.size());
        for (Widest widest : byShape.values()) {
            all.add(widest.copy());
        }
        return all;
    }
}
