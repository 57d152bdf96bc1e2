package dev.roundtrip.engine.finding;

import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One thing wrong with a request, or with all requests of an endpoint: what, how often, how long, where, driven by
 * what, what to do, what it would bring. Immutable, but that its
 * sentences may be made when they are first asked for; times in nanoseconds.
 */
public final class Finding {

    private final Builder b;

    private Finding(Builder b) {
        this.b = b;
        Objects.requireNonNull(b.kind, "kind");
        Objects.requireNonNull(b.grade, "grade");
        Objects.requireNonNull(b.id, "id");
        Objects.requireNonNull(b.request, "request");
    }

    public FindingKind kind() {
        return b.kind;
    }

    public Grade grade() {
        return b.grade;
    }

    /** The stable key: survives moved lines and renamed endpoints; see {@link FindingId}. */
    public String id() {
        return b.id;
    }

    /** The endpoint's name. */
    public String request() {
        return b.request;
    }

    /** The text of the repeated shape; null for findings about connections. */
    public String shape() {
        return b.shape;
    }

    /** Repeats in a typical request: the median over the requests that show the finding. */
    public long perRequest() {
        return b.perRequest;
    }

    /** The most repeats in one request. */
    public long max() {
        return b.max;
    }

    /** Repeats over all requests. */
    public long total() {
        return b.total;
    }

    /** Distinct parameter values in a typical request. */
    public long distinct() {
        return b.distinct;
    }

    /** How many requests of the endpoint show it. */
    public long requests() {
        return b.requests;
    }

    /** The line that runs the statement; null where no frame of the application was seen. */
    public Site callSite() {
        return b.callSite;
    }

    /** The line that holds the loop; null where unknown. */
    public Site loop() {
        return b.loop;
    }

    /** What brought the call about where the application's code does not say, for example a serializer; or null. */
    public String trigger() {
        return b.trigger;
    }

    /** The statement whose rows drive the repeats; null where none was proven. */
    public Driver driver() {
        return b.driver;
    }

    /** Time that the repeats cost, over all requests. */
    public long costNanos() {
        return b.costNanos;
    }

    /** That time as a share of the wall time of the endpoint's requests, 0 to 1. */
    public double costShare() {
        return b.costShare;
    }

    /** Where to look first: the line that runs the statement, else the loop's; null where both are unknown. */
    public Site place() {
        return b.callSite == null ? b.loop : b.callSite;
    }

    /** What a fix would save per request at least; 0 where nothing can be said. */
    public long sureNanos() {
        return b.sureNanos;
    }

    /** What a fix would save per request at best. */
    public long hopefulNanos() {
        return b.hopefulNanos;
    }

    /** One sentence of evidence: why the grade is what it is. */
    public String evidence() {
        return settled().b.evidence;
    }

    /** What to do, one or two sentences. */
    public String fix() {
        return settled().b.fix;
    }

    /**
     * This finding with its sentences made, so that it refers to nothing of its request any more. To be called before
     * other threads may see it.
     */
    public Finding settled() {
        if (b.sentences != null) {
            b.evidence = b.sentences.evidence();
            b.fix = b.sentences.fix();
            b.sentences = null;
        }
        return this;
    }

    /** What it would cost with the database further away; null where that is not asked or cannot be told. */
    public Projection projection() {
        return b.projection;
    }

    /** Whether the cost is too small to be told at length. */
    public boolean minor() {
        return b.minor;
    }

    /** Findings of the same cause that this one stands for. */
    public List<Finding> parts() {
        return Collections.unmodifiableList(b.parts);
    }

    /** The same finding with other values; the original stays. */
    public Builder toBuilder() {
        return settled().b.copy();
    }

    /** What drives the repeats: the rows of an earlier statement. */
    public static final class Driver {
        public final String shape;
        /** The column that delivered the values. */
        public final String column;
        /** Rows that the statement delivered in a typical request. */
        public final long rows;
        /** Distinct values that came back as parameters. */
        public final long matched;
        /** The line that runs the statement; null where unknown. */
        public final Site site;

        public Driver(String shape, String column, long rows, long matched, Site site) {
            this.site = site;
            this.shape = shape;
            this.column = column;
            this.rows = rows;
            this.matched = matched;
        }
    }

    /** Collects the values; not safe for threads. Fields have the meaning of the accessors. */
    public static final class Builder implements Cloneable {
        public FindingKind kind;
        public Grade grade;
        public String id;
        public String request;
        public String shape;
        public long perRequest;
        public long max;
        public long total;
        public long distinct;
        public long requests = 1;
        public Site callSite;
        public Site loop;
        public String trigger;
        public Driver driver;
        public long costNanos;
        public double costShare;
        public long sureNanos;
        public long hopefulNanos;
        public String evidence;
        public String fix;
        /** Makes evidence and fix later; null where they are set. */
        public Sentences sentences;

        public Projection projection;
        public boolean minor;
        public List<Finding> parts = new ArrayList<>();

        public Finding build() {
            return new Finding(copy());
        }

        Builder copy() {
            try {
                Builder copy = (Builder) clone();
                copy.parts = new ArrayList<>(parts);
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
