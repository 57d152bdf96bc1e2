package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.record.DriverLink;

/** A verdict and the link that supports it. Immutable. */
public final class Judgement {

    static final Judgement NOTHING = new Judgement(Verdict.NOTHING, null);

    public final Verdict verdict;

    /** What drives the repeats; null where the verdict does not rest on a driver. */
    public final DriverLink link;

    Judgement(Verdict verdict, DriverLink link) {
        this.verdict = verdict;
        this.link = link;
    }

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict, null);
    }
}
