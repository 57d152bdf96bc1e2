package dev.roundtrip.engine.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a gate says about a run. Immutable. */
public final class Verdict {

    private final List<Violation> violations;
    private final int passed;
    private final BlindSpot blindSpot;

    public Verdict(List<Violation> violations, int passed, BlindSpot blindSpot) {
        this.violations = Collections.unmodifiableList(new ArrayList<>(violations));
        this.passed = passed;
        this.blindSpot = blindSpot;
    }

    public Outcome outcome() {
        if (!violations.isEmpty()) {
            return Outcome.VIOLATED;
        }
        return blindSpot == null ? Outcome.CLEAN : Outcome.INCONCLUSIVE;
    }

    /** In the order of the recording: dearest first. */
    public List<Violation> violations() {
        return violations;
    }

    /** Findings that the policy lets pass. */
    public int passed() {
        return passed;
    }

    /** Why nothing is proven; null unless the outcome is {@link Outcome#INCONCLUSIVE}. */
    public BlindSpot blindSpot() {
        return blindSpot;
    }
}
