package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.result.WidestResults;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.record.ConnectionUse;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the endpoint detectors read: all requests of one endpoint, added up. Immutable; times in nanoseconds. */
public final class EndpointTotals {

    public final String name;
    public final RequestKind kind;

    /** The wall time of all requests. */
    public final long wallNanos;

    /** Time in physical connects. */
    public final long setupNanos;

    /** Physical connections opened on the requests' own threads; a pool's filling threads are elsewhere. */
    public final long opened;

    /** Connections got in whichever way. */
    public final long borrowed;

    /** Requests that got a connection. */
    public final long connecting;

    /** Requests that opened a physical one. */
    public final long opening;

    /** The most physical connections that one request opened. */
    public final long maxOpened;

    /** Physical connections opened after the process had borrowed so many that its pools should be full. */
    public final long openedLate;

    /** Connections that requests left open and that were not closed since; beyond a hundred such requests, an estimate. */
    public final long unreturned;

    /** Executions of all shapes. */
    public final long statements;

    /** Where the application gets its connections; null where unknown. */
    public final Site site;

    /** The class that hands them out; null where unknown. */
    public final String source;

    /** Its unlimited queries with many rows. */
    public final List<WidestResults.Widest> widest;

    private final Set<FindingKind> found;

    private EndpointTotals(Builder b, Set<FindingKind> found) {
        this.name = b.name;
        this.kind = b.kind;
        this.wallNanos = b.wallNanos;
        this.setupNanos = b.setupNanos;
        this.opened = b.opened;
        this.borrowed = b.borrowed;
        this.connecting = b.connecting;
        this.opening = b.opening;
        this.maxOpened = b.maxOpened;
        this.openedLate = b.openedLate;
        this.unreturned = b.unreturned();
        this.statements = b.statements;
        this.site = b.site;
        this.source = b.source;
        this.widest = b.widest.all();
        this.found = found;
    }

    /** Whether most single requests of the endpoint show a confirmed finding of this kind. */
    public boolean found(FindingKind other) {
        return found.contains(other);
    }

    /** Adds requests up; not safe for threads. */
    public static final class Builder {

        /** Requests that are asked again whether their connections were closed. */
        private static final int MOST_LEFT_OPEN = 100;

        private final String name;
        private final RequestKind kind;
        private long wallNanos;
        private long setupNanos;
        private long opened;
        private long borrowed;
        private long connecting;
        private long opening;
        private long maxOpened;
        private long openedLate;
        private long statements;
        private final WidestResults widest = new WidestResults();
        /** Requests that ended with a connection open. */
        private long leavingOpen;

        private final List<LeaseUse> leftOpen = new ArrayList<>(0);
        private Site site;
        private String source;

        public Builder(String name, RequestKind kind) {
            this.name = name;
            this.kind = kind;
        }

        public void add(RequestRecord request) {
            ConnectionUse use = request.connections();
            wallNanos += request.breakdown().wallNanos();
            setupNanos += request.breakdown().nanos(Part.CONNECTION_SETUP);
            opened += use.opened;
            borrowed += use.borrowed;
            connecting += use.borrowed > 0 ? 1 : 0;
            opening += use.opened > 0 ? 1 : 0;
            maxOpened = Math.max(maxOpened, use.opened);
            widest.add(request);
            openedLate += request.leases().openedLate();
            if (request.leases().unreturned() > 0) {
                leavingOpen++;
                if (leftOpen.size() < MOST_LEFT_OPEN) {
                    leftOpen.add(request.leases());
                }
            }
            for (ShapeUse shape : request.shapes()) {
                statements += shape.executions();
            }
            site = site == null ? use.site : site;
            source = source == null ? use.source : source;
        }

        private long unreturned() {
            long all = 0;
            for (LeaseUse leases : leftOpen) {
                all += leases.unreturned();
            }
            // The others are taken to be like those that were kept.
            return leftOpen.isEmpty() ? 0 : all * leavingOpen / leftOpen.size();
        }

        /** @param found the kinds that single requests show; handed over, not copied */
        public EndpointTotals build(EnumSet<FindingKind> found) {
            return new EndpointTotals(this, found);
        }
    }
}
