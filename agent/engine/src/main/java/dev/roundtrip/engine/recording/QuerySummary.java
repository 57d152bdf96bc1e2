package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;
import java.util.Objects;

/** What one shape did over all requests of an endpoint. Immutable; nanoseconds. */
public final class QuerySummary {
    public final String shape;
    public final ShapeKind kind;
    public final long executions;

    /** The most executions in one request. */
    public final long max;

    /** The most distinct sets of values in one request. */
    public final long distinct;

    public final long errors;
    public final long batches;
    public final long batchItems;
    public final long nanos;
    public final long fetchNanos;
    public final long rows;

    /** A line that runs it; null where none was seen. */
    public final Site callSite;

    /** Whether all looks at its repeats found the same lines of the application on the stack. */
    public final boolean sameStack;

    private QuerySummary(Builder b) {
        this.shape = Objects.requireNonNull(b.shape, "shape");
        this.kind = Objects.requireNonNull(b.kind, "kind");
        this.executions = b.executions;
        this.max = b.max;
        this.distinct = b.distinct;
        this.errors = b.errors;
        this.batches = b.batches;
        this.batchItems = b.batchItems;
        this.nanos = b.nanos;
        this.fetchNanos = b.fetchNanos;
        this.rows = b.rows;
        this.callSite = b.callSite;
        this.sameStack = b.sameStack;
    }

    /** Collects the values; not safe for threads. Fields have the meaning of the result's. */
    public static final class Builder {
        public String shape;
        public ShapeKind kind;
        public long executions;
        public long max;
        public long distinct;
        public long errors;
        public long batches;
        public long batchItems;
        public long nanos;
        public long fetchNanos;
        public long rows;
        public Site callSite;
        public boolean sameStack;

        public QuerySummary build() {
            return new QuerySummary(this);
        }
    }
}
