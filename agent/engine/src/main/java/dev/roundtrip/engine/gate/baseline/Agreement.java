package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.naming.TestNames;

/**
 * How far a finding and an entry of the same kind and statement are the same. The places of a finding are not seen in
 * every run, so what only one of them knows tells nothing. Where both know the loop, it decides: of several lines of one
 * loop that run the statement a finding names the one that was seen first, which differs from run to run.
 */
final class Agreement {

    private Agreement() {}

    /** 0 for two different findings; more the more is equal. */
    static int of(KnownFinding entry, KnownFinding seen) {
        if (entry.loop != null && seen.loop != null) {
            return entry.loop.equals(seen.loop) ? same(entry.callSite, seen.callSite) ? 5 : 4 : 0;
        }
        if (entry.callSite != null && seen.callSite != null) {
            return entry.callSite.equals(seen.callSite) ? 3 : 0;
        }
        if (entry.shape == null) {
            boolean nowhere = !entry.hasPlace() || !seen.hasPlace();
            return nowhere && TestNames.alike(entry.unit, seen.unit) ? 2 : 0;
        }
        return TestNames.alike(entry.unit, seen.unit) ? 2 : 1;
    }

    private static boolean same(String a, String b) {
        return a != null && a.equals(b);
    }
}
