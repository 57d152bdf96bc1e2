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

    /** Of those that took long, and that the application made itself; null without any. */
    RepeatPaths paths;

    void ping(long took) {
        pings++;
        pingNanos += took;
        trips += took >= TRIP_NANOS ? 1 : 0;
    }

    void setting(long took) {
        settings++;
        settingNanos += took;
        trips += took >= TRIP_NANOS ? 1 : 0;
    }

    SessionUse use() {
        return new SessionUse(
                pings,
                pingNanos,
                settings,
                settingNanos,
                trips,
                paths == null ? null : paths.last().callSite());
    }
}
