package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** The counters of one endpoint so far: of finished requests, or of recordings to be merged. Not safe for threads. */
final class RequestTotals {

    /** The name of what shares one row because it did not fit. */
    static final String OTHER = "(other)";

    private static final int SHAPES = 256;
    /** What is finer than a microsecond is noise of the clock. */
    private static final long UNIT_NANOS = 1_000;
    /** One in a hundred: 13 KB for an endpoint that once took a minute. */
    private static final int DIGITS = 2;

    private final String name;
    private final String packageName;
    private final RequestKind kind;
    private final Histogram histogram = histogram();
    private final long[] nanos = new long[Part.values().length];
    private final long[] counts = new long[Part.values().length];
    private final Map<String, ShapeTotals> shapes = new HashMap<>();
    private long wallNanos;
    private long parallelNanos;
    private long failed;
    private long opened;
    private long borrowed;
    private long statements;
    private long mostStatements;
    private long mostConnections;
    private long rows;
    private long commits;
    private long rollbacks;
    private long overflow;

    /** @param packageName of a test's class; null of all else */
    RequestTotals(String name, String packageName, RequestKind kind) {
        this.name = name;
        this.packageName = packageName;
        this.kind = kind;
    }

    void add(RequestRecord request) {
        histogram.recordValue(Math.max(0, request.breakdown().wallNanos()));
        add(request.breakdown());
        failed += request.failed() ? 1 : 0;
        opened += request.connections().opened;
        borrowed += request.connections().borrowed;
        statements += request.statements();
        mostStatements = Math.max(mostStatements, request.statements());
        mostConnections = Math.max(mostConnections, request.connections().borrowed);
        commits += request.commits();
        rollbacks += request.rollbacks();
        for (ShapeUse use : request.shapes()) {
            rows += use.rows();
            shape(use.shape().text(), use.shape().kind(), use.executions()).add(use);
        }
    }

    void add(RequestSummary summary) {
        histogram.add(summary.total().histogram());
        add(summary.breakdown());
        failed += summary.failed();
        opened += summary.connectionsOpened();
        borrowed += summary.connectionsBorrowed();
        statements += summary.statements();
        mostStatements = Math.max(mostStatements, summary.mostStatements());
        mostConnections = Math.max(mostConnections, summary.mostConnections());
        rows += summary.rows();
        commits += summary.commits();
        rollbacks += summary.rollbacks();
        for (QuerySummary query : summary.queries()) {
            shape(query.shape, query.kind, query.executions).add(query);
        }
    }

    RequestSummary summary() {
        RequestSummary.Builder summary = new RequestSummary.Builder();
        summary.name = name;
        summary.packageName = packageName;
        summary.kind = kind;
        summary.total = new Distribution(wallNanos, histogram.copy());
        summary.breakdown = new Breakdown(wallNanos, nanos, counts, parallelNanos);
        summary.failed = failed;
        summary.connectionsOpened = opened;
        summary.connectionsBorrowed = borrowed;
        summary.statements = statements;
        summary.mostStatements = mostStatements;
        summary.mostConnections = mostConnections;
        summary.rows = rows;
        summary.commits = commits;
        summary.rollbacks = rollbacks;
        for (ShapeTotals shape : shapes.values()) {
            summary.queries.add(shape.summary());
        }
        return summary.build();
    }

    /** Requests so far. */
    long count() {
        return histogram.getTotalCount();
    }

    long wallNanos() {
        return wallNanos;
    }

    /** Executions that stand under {@link #OTHER} for lack of room. */
    long overflow() {
        return overflow;
    }

    private void add(Breakdown breakdown) {
        wallNanos += breakdown.wallNanos();
        parallelNanos += breakdown.parallelNanos();
        for (Part part : Part.values()) {
            nanos[part.ordinal()] += breakdown.nanos(part);
            counts[part.ordinal()] += breakdown.count(part);
        }
    }

    private ShapeTotals shape(String text, ShapeKind shapeKind, long executions) {
        ShapeTotals known = shapes.get(text);
        if (known != null) {
            return known;
        }
        if (shapes.size() < SHAPES) {
            return put(text, shapeKind);
        }
        overflow += executions;
        ShapeTotals other = shapes.get(OTHER);
        return other == null ? put(OTHER, ShapeKind.OTHER) : other;
    }

    private ShapeTotals put(String text, ShapeKind shapeKind) {
        ShapeTotals created = new ShapeTotals(text, shapeKind);
        shapes.put(text, created);
        return created;
    }

    /** Grows with the slowest request instead of reserving room for an hour. */
    private static Histogram histogram() {
        Histogram histogram = new Histogram(UNIT_NANOS, UNIT_NANOS * 2 * 100, DIGITS);
        histogram.setAutoResize(true);
        return histogram;
    }
}
