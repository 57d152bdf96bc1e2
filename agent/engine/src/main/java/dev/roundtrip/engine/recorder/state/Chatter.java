package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.record.SessionUse;
import dev.roundtrip.engine.recorder.path.RepeatPaths;

/** Liveness checks and changes of a connection's state in one open request. Written by the request's thread. */
public final class Chatter {

    /** A call that takes less never left the process. */
    public static final long TRIP_NANOS = 100_000;

    long pings;
    long pingNanos;
    public long settings;
    long settingNanos;

    /** Of both, those that took as long as a round trip may. */
    long trips;

    private long longest;
    private long secondLongest;

    /** Of those that took long, and that the application made itself; null without any. */
    public RepeatPaths paths;

    public void ping(long took) {
        pings++;
        pingNanos += took;
        took(took);
    }

    public void setting(long took) {
        settings++;
        settingNanos += took;
        took(took);
    }

    private void took(long nanos) {
        trips += nanos >= TRIP_NANOS ? 1 : 0;
        secondLongest = Math.max(secondLongest, Math.min(longest, nanos));
        longest = Math.max(longest, nanos);
    }

    public SessionUse use() {
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
