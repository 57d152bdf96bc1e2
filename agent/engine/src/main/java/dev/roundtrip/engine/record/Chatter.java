package dev.roundtrip.engine.record;

/** Liveness checks and changes of a connection's state in one open request. Written by the request's thread. */
final class Chatter {

    /** A call that takes longer may have left the process, and is worth knowing the line of. */
    static final long TRIP_NANOS = 50_000;

    long pings;
    long pingNanos;
    long settings;
    long settingNanos;

    /** Of those that took long, and that the application made itself; null without any. */
    RepeatPaths paths;

    void ping(long took) {
        pings++;
        pingNanos += took;
    }

    void setting(long took) {
        settings++;
        settingNanos += took;
    }

    SessionUse use() {
        return new SessionUse(
                pings,
                pingNanos,
                settings,
                settingNanos,
                paths == null ? null : paths.last().callSite());
    }
}
