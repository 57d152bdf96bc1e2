package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;

/**
 * What a fix would save in one request: surely, by round trips that no longer happen at the price of the fastest one
 * seen, and at best, if the remaining calls cost what an average one costs today. Immutable; nanoseconds, 0 or more.
 */
public final class Gain {

    /** Keys or rows that one call can well carry; the narrowest common limit of an IN list. */
    private static final long PER_CALL = 1_000;

    final long sureNanos;
    public final long hopefulNanos;

    public Gain(long sureNanos, long hopefulNanos) {
        this.hopefulNanos = Math.max(0, hopefulNanos);
        this.sureNanos = Math.max(0, Math.min(sureNanos, this.hopefulNanos));
    }

    /** Of asking for all distinct values at once: the distinct ones save a round trip each, the others their all. */
    public static Gain ofOneQuery(ShapeUse use, RequestRecord request) {
        long calls = use.executions();
        long distinct = Math.max(1, Math.min(use.distinctBinds(), calls));
        long left = calls(distinct);
        long sure = (distinct - left) * request.roundTripNanos() + (calls - distinct) * use.minNanos();
        return new Gain(sure, saved(use, calls, left));
    }

    /** Of asking only once for each combination of values. */
    public static Gain ofAskingOnce(ShapeUse use) {
        long repeats = use.repeatedBinds();
        return new Gain(repeats * use.minNanos(), saved(use, use.executions(), use.executions() - repeats));
    }

    /** Of running it once instead of again and again. */
    public static Gain ofRunningOnce(ShapeUse use) {
        long again = use.executions() - 1;
        return new Gain(again * use.minNanos(), saved(use, use.executions(), 1));
    }

    /** Of sending the single rows in batches. */
    public static Gain ofBatching(ShapeUse use, long singles, RequestRecord request) {
        long left = calls(singles);
        return new Gain((singles - left) * request.roundTripNanos(), saved(use, singles, left));
    }

    public void into(Finding.Builder finding) {
        finding.sureNanos = sureNanos;
        finding.hopefulNanos = hopefulNanos;
    }

    private static long calls(long items) {
        return (items + PER_CALL - 1) / PER_CALL;
    }

    private static long saved(ShapeUse use, long calls, long left) {
        return calls == 0 ? 0 : use.allNanos() / calls * (calls - left);
    }
}
