package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;

/** One shape over the requests of an endpoint so far. Not safe for threads. */
final class ShapeTotals {

    private final String text;
    private final ShapeKind kind;
    private long executions;
    private long errors;
    private long batches;
    private long batchItems;
    private long nanos;
    private long fetchNanos;
    private long rows;

    ShapeTotals(String text, ShapeKind kind) {
        this.text = text;
        this.kind = kind;
    }

    void add(ShapeUse use) {
        executions += use.executions();
        errors += use.errors();
        batches += use.batches();
        batchItems += use.batchItems();
        nanos += use.nanos();
        fetchNanos += use.fetchNanos();
        rows += use.rows();
    }

    void add(QuerySummary query) {
        executions += query.executions;
        errors += query.errors;
        batches += query.batches;
        batchItems += query.batchItems;
        nanos += query.nanos;
        fetchNanos += query.fetchNanos;
        rows += query.rows;
    }

    QuerySummary summary() {
        return new QuerySummary(text, kind, executions, errors, batches, batchItems, nanos, fetchNanos, rows);
    }
}
