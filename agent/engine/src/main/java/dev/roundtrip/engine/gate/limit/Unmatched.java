package dev.roundtrip.engine.gate.limit;

/** A pattern of the policy that fits no unit of work: what it was to limit did not run, or is misspelt. Immutable. */
public final class Unmatched {

    /** The option that holds it, such as {@code max-statements}. */
    public final String option;

    public final String pattern;

    /** The unit of work whose name is most like it; null where none ran. */
    public final String nearest;

    Unmatched(String option, String pattern, String nearest) {
        this.option = option;
        this.pattern = pattern;
        this.nearest = nearest;
    }
}
