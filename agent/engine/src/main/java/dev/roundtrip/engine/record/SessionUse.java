package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.Site;

/**
 * What one request spent on the state of its connections instead of on data: liveness checks, and changes of auto-commit,
 * read-only, isolation, schema, catalogue. Immutable; times in nanoseconds.
 */
public final class SessionUse {

    public static final SessionUse NONE = new SessionUse(0, 0, 0, 0, 0, 0, null);

    /** {@code isValid} calls and test queries, also those that a pool makes inside a borrow. */
    public final long pings;

    public final long pingNanos;

    /** Changes of the state by a call; those of a pool as well. */
    public final long settings;

    public final long settingNanos;

    /** Of both, those that took 0.1 ms or more, as a round trip may. */
    public final long trips;

    /** By how much the longest call of both exceeds the next; all of it where there is one call only. */
    public final long stallNanos;

    /** Where the application makes them; null where a pool does, or it is unknown. */
    public final Site site;

    public SessionUse(
            long pings, long pingNanos, long settings, long settingNanos, long trips, long stallNanos, Site site) {
        this.pings = pings;
        this.pingNanos = pingNanos;
        this.settings = settings;
        this.settingNanos = settingNanos;
        this.trips = trips;
        this.stallNanos = stallNanos;
        this.site = site;
    }

    /** What all calls took had the machine held up none of them: the longest counts as the next, a single one as nothing. */
    public long regularNanos() {
        return pingNanos + settingNanos - stallNanos;
    }
}
