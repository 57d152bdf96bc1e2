package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;

/**
 * Knows how far away the database of this run is, and what findings would cost if it were elsewhere. Of the
 * fastest execution of each shape in each request, the distance is the second fastest of all, because the fastest may be
 * an accident of the clock; with several databases it is that of the nearest. Safe for all threads.
 */
final class RoundTrips {

    /** Below, the database is in the same process or machine, as it rarely is where a program earns its money. */
    private static final long NEAR_NANOS = 200_000;

    /** A database in another rack or zone. */
    private static final long USUAL_NANOS = 1_000_000;

    private final long askedNanos;
    private long fastest = Long.MAX_VALUE;
    private volatile long second = Long.MAX_VALUE;

    /** @param askedNanos the round-trip time that the user asks about; 0 where he does not */
    RoundTrips(long askedNanos) {
        this.askedNanos = askedNanos;
    }

    /** Looks at the fastest executions of a request; refused calls may never have reached the server. */
    void add(RequestRecord request) {
        for (ShapeUse use : request.shapes()) {
            if (use.minNanos() < second && use.minNanos() > 0 && use.errors() == 0) {
                add(use.minNanos());
            }
        }
    }

    private synchronized void add(long nanos) {
        if (nanos < fastest) {
            second = fastest;
            fastest = nanos;
        } else if (nanos < second) {
            second = nanos;
        }
    }

    /** The finding and its parts with what they would cost at the distance in question. */
    Finding project(Finding finding) {
        Finding.Builder projected = finding.toBuilder();
        projected.projection = projection(finding);
        projected.parts.clear();
        for (Finding part : finding.parts()) {
            projected.parts.add(project(part));
        }
        return projected.build();
    }

    private Projection projection(Finding finding) {
        long measured = second;
        boolean asked = askedNanos > 0;
        if (measured == Long.MAX_VALUE || !asked && (measured >= NEAR_NANOS || !perRow(finding))) {
            return null;
        }
        long calls = roundTrips(finding);
        long rtt = asked ? askedNanos : USUAL_NANOS;
        long now = finding.costNanos() / Math.max(1, finding.requests());
        return calls == 0 ? null : new Projection(rtt, measured, Math.max(0, now + calls * (rtt - measured)));
    }

    private static boolean perRow(Finding finding) {
        switch (finding.kind()) {
            case N_PLUS_ONE:
            case N_PLUS_ONE_WRITE:
                return true;
            default:
                return false;
        }
    }

    /** Those whose cost the finding counts. A connection takes several, and nobody can tell from outside how many. */
    private static long roundTrips(Finding finding) {
        switch (finding.kind()) {
            case N_PLUS_ONE:
            case N_PLUS_ONE_WRITE:
            case COMMIT_PER_ROW:
                return finding.perRequest();
            case DUPLICATE_QUERY:
                return Math.max(0, finding.perRequest() - finding.distinct());
            default:
                return 0;
        }
    }
}
