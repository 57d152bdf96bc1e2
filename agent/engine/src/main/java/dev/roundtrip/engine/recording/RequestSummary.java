package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.naming.TestNames;
import dev.roundtrip.engine.record.RequestKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** All requests of one endpoint, added up. Immutable; nanoseconds. */
public final class RequestSummary {

    private final Builder b;

    private RequestSummary(Builder b) {
        this.b = b;
        Objects.requireNonNull(b.name, "name");
        Objects.requireNonNull(b.kind, "kind");
        Objects.requireNonNull(b.total, "total");
        Objects.requireNonNull(b.breakdown, "breakdown");
    }

    public String name() {
        return b.name;
    }

    /** The package of the class of a test, or of what sets it up; empty without one, null where unknown and of all else. */
    public String packageName() {
        return b.packageName;
    }

    /** The name without the package, which stands in it only where tests of two packages are called the same. */
    public String briefName() {
        return b.packageName == null ? b.name : TestNames.brief(b.name, b.packageName);
    }

    /** Whether a pattern means this: it may leave out a package. */
    public boolean isMeantBy(Pattern pattern) {
        return pattern.fits(b.name) || pattern.fits(briefName());
    }

    public RequestKind kind() {
        return b.kind;
    }

    public long count() {
        return b.total.count();
    }

    public long failed() {
        return b.failed;
    }

    public Distribution total() {
        return b.total;
    }

    /** The sums over all requests; its wall time equals {@code total().sumNanos()}. */
    public Breakdown breakdown() {
        return b.breakdown;
    }

    /** Physical connections opened. */
    public long connectionsOpened() {
        return b.connectionsOpened;
    }

    /** Connections got in whichever way. */
    public long connectionsBorrowed() {
        return b.connectionsBorrowed;
    }

    /** The share of borrows that needed no physical connect, 0 to 1; 1 without any borrow. */
    public double reuse() {
        if (b.connectionsBorrowed == 0) {
            return 1;
        }
        return Math.max(0, 1 - (double) b.connectionsOpened / b.connectionsBorrowed);
    }

    public long statements() {
        return b.statements;
    }

    /** The most statements that one of the requests executed; 0 in a recording that does not tell. */
    public long mostStatements() {
        return b.mostStatements;
    }

    /** The most connections that one of the requests got in whichever way; 0 in a recording that does not tell. */
    public long mostConnections() {
        return b.mostConnections;
    }

    public long rows() {
        return b.rows;
    }

    public long commits() {
        return b.commits;
    }

    public long rollbacks() {
        return b.rollbacks;
    }

    /** Sorted by time, longest first. */
    public List<QuerySummary> queries() {
        return b.queries;
    }

    /** Collects the values; not safe for threads. */
    public static final class Builder {
        public String name;
        public String packageName;
        public RequestKind kind;
        public long failed;
        public Distribution total;
        public Breakdown breakdown;
        public long connectionsOpened;
        public long connectionsBorrowed;
        public long statements;
        public long mostStatements;
        public long mostConnections;
        public long rows;
        public long commits;
        public long rollbacks;
        public List<QuerySummary> queries = new ArrayList<>();

        /** The finished value; the builder must not be used afterwards. */
        public RequestSummary build() {
            queries.sort((a, c) -> {
                int byTime = Long.compare(c.nanos + c.fetchNanos, a.nanos + a.fetchNanos);
                return byTime != 0 ? byTime : a.shape.compareTo(c.shape);
            });
            queries = Collections.unmodifiableList(queries);
            return new RequestSummary(this);
        }
    }
}
