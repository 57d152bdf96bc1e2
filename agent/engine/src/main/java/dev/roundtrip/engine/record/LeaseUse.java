package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How one request held the connections of pools: at once, idle, waiting for others, and what it left open. A finished
 * value but for {@link #unreturned()}; times in nanoseconds.
 */
public final class LeaseUse {

    /** No pooled connection at all. */
    public static final LeaseUse NONE = new Builder().build();

    private final Builder b;

    private LeaseUse(Builder b) {
        this.b = b;
    }

    /** Borrows of a second physical connection from a pool while the thread held one of the same pool. */
    public long nested() {
        return b.nested;
    }

    /** What those borrows took. */
    public long nestedNanos() {
        return b.nestedNanos;
    }

    /** Where the second one is borrowed; null where unknown. */
    public Site nestedSite() {
        return b.nestedSite;
    }

    /** The loop around it; null where there is none, or it is unknown. */
    public Site nestedLoop() {
        return b.nestedLoop;
    }

    /** From each borrow to its return, added up; those not yet returned are missing. */
    public long heldNanos() {
        return b.heldNanos;
    }

    /** The part of {@link #heldNanos()} outside JDBC calls. */
    public long idleNanos() {
        return b.idleNanos;
    }

    /** The longest time between two JDBC calls while a connection was held. */
    public long longestPauseNanos() {
        return b.longestPauseNanos;
    }

    /** The line that went on with JDBC after that pause; null where unknown. */
    public Site afterPause() {
        return b.afterPause;
    }

    /** Borrows that waited long while others held connections of the same source and no pool opened one. */
    public long waits() {
        return b.waits;
    }

    /** What those borrows took. */
    public long waitNanos() {
        return b.waitNanos;
    }

    /** Who held connections during those waits, most often seen first. */
    public List<Holder> holders() {
        return Collections.unmodifiableList(b.holders);
    }

    /** Connections that the request had not given back when it ended, less those that were closed elsewhere since. */
    public long unreturned() {
        return Math.max(0, b.leftOpen - b.closedElsewhere.get());
    }

    /** Physical connections opened after the process had borrowed so many that its pools should be full. */
    public long openedLate() {
        return b.openedLate;
    }

    /** A request that held a connection while another one waited. */
    public static final class Holder {
        public final String request;
        /** Where it borrows; null where unknown. */
        public final Site site;

        public long seen = 1;

        public Holder(String request, Site site) {
            this.request = request;
            this.site = site;
        }

        /** How often it was seen holding one. */
        public long seen() {
            return seen;
        }
    }

    /** Collects the values; not safe for threads. Fields have the meaning of the accessors. */
    public static final class Builder {
        public long nested;
        public long nestedNanos;
        public Site nestedSite;
        public Site nestedLoop;
        public long heldNanos;
        public long idleNanos;
        public long longestPauseNanos;
        public Site afterPause;
        public long waits;
        public long waitNanos;
        public final List<Holder> holders = new ArrayList<>();
        /** Still held at the request's end. */
        public long leftOpen;
        /** Closed by other threads or later; goes on counting. */
        public AtomicLong closedElsewhere = new AtomicLong();

        public long openedLate;

        public LeaseUse build() {
            holders.sort((a, c) -> Long.compare(c.seen, a.seen));
            return new LeaseUse(this);
        }
    }
}
