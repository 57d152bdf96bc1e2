package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.shape.ShapeKind;

/** What one shape did over all requests of an endpoint. Immutable; nanoseconds. */
public final class QuerySummary {
    public final String shape;
    public final ShapeKind kind;
    public final long executions;
    public final long errors;
    public final long batches;
    public final long batchItems;
    public final long nanos;
    public final long fetchNanos;
    public final long rows;

    public QuerySummary(
            String shape,
            ShapeKind kind,
            long executions,
            long errors,
            long batches,
            long batchItems,
            long nanos,
            long fetchNanos,
            long rows) {
        this.shape = shape;
        this.kind = kind;
        this.executions = executions;
        this.errors = errors;
        this.batches = batches;
        this.batchItems = batchItems;
        this.nanos = nanos;
        this.fetchNanos = fetchNanos;
        this.rows = rows;
    }
}
