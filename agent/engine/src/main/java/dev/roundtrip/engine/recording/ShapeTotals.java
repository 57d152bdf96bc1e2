package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;

/** One shape over the requests of an endpoint so far. Not safe for threads. */
final class ShapeTotals {

    private final QuerySummary.Builder sum = new QuerySummary.Builder();

    ShapeTotals(String text, ShapeKind kind) {
        sum.shape = text;
        sum.kind = kind;
        sum.sameStack = true;
    }

    void add(ShapeUse use) {
        sum.executions += use.executions();
        sum.max = Math.max(sum.max, use.executions());
        sum.distinct = Math.max(sum.distinct, use.distinctBinds());
        sum.errors += use.errors();
        sum.batches += use.batches();
        sum.batchItems += use.batchItems();
        sum.nanos += use.nanos();
        sum.fetchNanos += use.fetchNanos();
        sum.rows += use.rows();
        place(use.callSite(), use.sameStack());
    }

    void add(QuerySummary query) {
        sum.executions += query.executions;
        sum.max = Math.max(sum.max, query.max);
        sum.distinct = Math.max(sum.distinct, query.distinct);
        sum.errors += query.errors;
        sum.batches += query.batches;
        sum.batchItems += query.batchItems;
        sum.nanos += query.nanos;
        sum.fetchNanos += query.fetchNanos;
        sum.rows += query.rows;
        place(query.callSite, query.sameStack);
    }

    private void place(Site site, boolean sameStack) {
        if (site != null) {
            sum.sameStack &= sameStack;
            sum.callSite = site;
        }
    }

    QuerySummary summary() {
        return sum.build();
    }
}
