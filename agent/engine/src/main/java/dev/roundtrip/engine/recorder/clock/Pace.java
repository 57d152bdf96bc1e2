package dev.roundtrip.engine.recorder.clock;

/**
 * Decides whether a kind of call is worth its two clock reads, which cost more than a call that stays inside the driver.
 * The first calls are timed; once they have all been cheap, one in sixteen is. What is not timed counts as processing.
 *
 * <p>Shared by threads without any care: a lost update times one call more or less.
 */
public class Pace {

    /** A call that takes longer has left the process, or worked hard enough to matter. */
    private static final long CHEAP_NANOS = 20_000;

    private static final int TRIAL = 8;
    private static final int ONE_IN = 16;

    private int cheapInARow;
    private int turn;

    /** Whether the next call should be timed. */
    public boolean due() {
        return cheapInARow < TRIAL || (++turn & ONE_IN - 1) == 0;
    }

    /** Tells how long a timed call took. */
    public void took(long nanos) {
        cheapInARow = nanos > CHEAP_NANOS ? 0 : Math.min(TRIAL, cheapInARow + 1);
    }
}
