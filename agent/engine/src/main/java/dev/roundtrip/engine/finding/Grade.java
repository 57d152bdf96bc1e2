package dev.roundtrip.engine.finding;

/** How sure a finding is. */
public enum Grade {
    /** Proven by what was observed; may fail a build. */
    CONFIRMED("confirmed"),
    /** The pattern is there, the proof is not; fails a build in strict mode only. */
    LIKELY("likely"),
    /** Worth knowing; never fails a build. */
    INFO("info");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** As recordings spell it. */
    public String label() {
        return label;
    }
}
