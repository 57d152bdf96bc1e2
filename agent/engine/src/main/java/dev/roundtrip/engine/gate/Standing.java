package dev.roundtrip.engine.gate;

/** How a finding as a whole, with its parts, stands before a gate. */
public enum Standing {
    /** Over the limit: no baseline knows it, and no exemption covers it. */
    NEW,
    /** Over the limit: known or exempt, but for fewer repeats. */
    GROWN,
    /** Over the limit: known or exempt, but for a time that is over. */
    EXPIRED,
    /** It would fail the run if the baseline did not know it. */
    KNOWN,
    /** It would fail the run if no exemption covered it. */
    EXEMPT,
    /** Of a kind or grade that the policy does not forbid. */
    PASSED;

    /** Whether it fails the run. */
    public boolean over() {
        return compareTo(EXPIRED) <= 0;
    }
}
