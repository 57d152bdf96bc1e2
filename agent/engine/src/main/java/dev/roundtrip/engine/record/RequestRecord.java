package dev.roundtrip.engine.record;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** One finished request: what happened in it and where its time went. Immutable. */
public final class RequestRecord {

    private final String name;
    private final String packageName;
    private final RequestKind kind;
    private final TestScope test;
    private final boolean duringTest;
    private final boolean failed;
    private final Breakdown breakdown;
    private final List<ShapeUse> shapes;
    private final ConnectionUse connections;
    private final LeaseUse leases;
    private final SessionUse session;
    private final long commits;
    private final Site commitSite;
    private final Site commitLoop;
    private final long rollbacks;
    private final long statements;
    private final long dropped;
    private final long provenanceDropped;
    private final long roundTripNanos;

    private RequestRecord(Builder b) {
        this.name = Objects.requireNonNull(b.name, "name");
        this.packageName = b.packageName;
        this.kind = Objects.requireNonNull(b.kind, "kind");
        this.test = b.test;
        this.duringTest = b.duringTest;
        this.failed = b.failed;
        this.breakdown = Objects.requireNonNull(b.breakdown, "breakdown");
        this.shapes = Collections.unmodifiableList(new ArrayList<>(b.shapes));
        this.connections = b.connections;
        this.leases = b.leases;
        this.session = b.session;
        this.commits = b.commits;
        this.commitSite = b.commitSite;
        this.commitLoop = b.commitLoop;
        this.rollbacks = b.rollbacks;
        this.statements = b.statements;
        this.dropped = b.dropped;
        this.provenanceDropped = b.provenanceDropped;
        this.roundTripNanos = fastest(shapes);
    }

    /** The endpoint: {@code GET /owners/{ownerId}}, {@code main com.acme.Import}. */
    public String name() {
        return name;
    }

    /** The package of the class of a test, or of what sets it up; empty without one, null where unknown and of all else. */
    public String packageName() {
        return packageName;
    }

    public RequestKind kind() {
        return kind;
    }

    /** The test that this is, or that sent this request to a server in the same JVM; null where none is known. */
    public TestScope test() {
        return test;
    }

    /** Background work, of which no call was made while a test was under way: in a JVM of tests, what surrounds them. */
    public boolean isOutsideTests() {
        return kind == RequestKind.BACKGROUND && !duringTest;
    }

    /** Whether it ended by an exception or, for HTTP, with a status of 500 or more. */
    public boolean failed() {
        return failed;
    }

    public Breakdown breakdown() {
        return breakdown;
    }

    /** In order of first execution; what did not fit stands under the overflow shape. */
    public List<ShapeUse> shapes() {
        return shapes;
    }

    public ConnectionUse connections() {
        return connections;
    }

    /** How it held the connections of pools. */
    public LeaseUse leases() {
        return leases;
    }

    /** What it spent on the state of its connections. */
    public SessionUse session() {
        return session;
    }

    /** Explicit commits, and automatic ones of writes under auto-commit. */
    public long commits() {
        return commits;
    }

    /** Where the application commits; null where it did so less than twice, by auto-commit, or where unknown. */
    public Site commitSite() {
        return commitSite;
    }

    /** The loop that repeats the commits; null where unknown. */
    public Site commitLoop() {
        return commitLoop;
    }

    public long rollbacks() {
        return rollbacks;
    }

    /** Whether it neither executed a statement nor got a connection. */
    public boolean idle() {
        return statements == 0 && connections.opened == 0 && connections.borrowed == 0 && commits == 0;
    }

    /** Execute calls in all, a batch counted once. */
    public long statements() {
        return statements;
    }

    /** Executions that stand under the overflow shape. */
    public long dropped() {
        return dropped;
    }

    /** Column values that found no room in the provenance table. */
    public long provenanceDropped() {
        return provenanceDropped;
    }

    /**
     * The fastest execute of the request, which stands for a round trip in which the server had nothing to do; 0
     * without one. Shapes with errors are left out: a refused call may never have reached the server.
     */
    public long roundTripNanos() {
        return roundTripNanos;
    }

    private static long fastest(List<ShapeUse> shapes) {
        long fastest = Long.MAX_VALUE;
        for (ShapeUse use : shapes) {
            if (use.errors() == 0 && use.minNanos() > 0) {
                fastest = Math.min(fastest, use.minNanos());
            }
        }
        return fastest == Long.MAX_VALUE ? 0 : fastest;
    }

    /** Collects the values; not safe for threads. */
    public static final class Builder {
        public String name;
        public String packageName;
        public RequestKind kind = RequestKind.METHOD;
        public TestScope test;
        public boolean duringTest;
        public boolean failed;
        public Breakdown breakdown;
        public final List<ShapeUse> shapes = new ArrayList<>();
        public ConnectionUse connections = ConnectionUse.NONE;
        public LeaseUse leases = LeaseUse.NONE;
        public SessionUse session = SessionUse.NONE;
        public long commits;
        public Site commitSite;
        public Site commitLoop;
        public long rollbacks;
        public long statements;
        public long dropped;
        public long provenanceDropped;

        public RequestRecord build() {
            return new RequestRecord(this);
        }
    }
}
