package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.record.SessionUse;

/** Liveness checks and changes of a connection's state in one open request. Written by the request's thread. */
final class Chatter {

    /** A call that takes less never left the process. */
    static final long TRIP_NANOS = 100_000;

    long pings;
    long pingNanos;
    long settings;
    long settingNanos;

    /** Of both, those that took as long as a round trip may. */
    long trips;

    private long longest;
    private long secondLongest;

    /** Of those that took long, and that the application made itself; null without any. */
    RepeatPaths paths;

    void ping(long took) {
        pings++;
        pingNanos += took;
        took(took);
    }

    void setting(long took) {
        settings++;
        settingNanos += took;
        took(took);
    }

    private void took(long nanos) {
        trips += nanos >= TRIP_NANOS ? 1 : 0;
        secondLongest = Math.max(secondLongest, Math.min(longest, nanos));
        longest = Math.max(longest, nanos);
    }

    SessionUse use() {
        return new SessionUse(
                pings,
                pingNanos,
                settings,
                settingNanos,
                trips,
                longest - secondLongest,
                paths == null ? null : paths.last().callSite());
    }
}
