package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.breakdown.CoveredTime;
import java.util.concurrent.atomic.AtomicInteger;

/** What a unit of work needs beyond the usual once several threads work for it. */
public final class Sharing {

    /** Hand-overs so far. */
    public final AtomicInteger handOvers = new AtomicInteger();

    /** Whether the stacks of its hand-overs are read. */
    public volatile boolean looks;

    private final CoveredTime covered = new CoveredTime();
    private long parallelNanos;

    /**
     * A timed call has ended; called in the unit's lock.
     *
     * @return what of its time counts, the rest having passed beside calls of other threads
     */
    long claim(long start, long end) {
        long claimed = covered.claim(start, end);
        parallelNanos += Math.max(0, end - start) - claimed;
        return claimed;
    }

    /** Time of calls that passed beside other calls. */
    public long parallelNanos() {
        return parallelNanos;
    }
}
