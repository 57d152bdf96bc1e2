package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an entry of a baseline costs, over all units of work that show it. Immutable. */
public final class CostlyEntry {

    /** Its dearest finding. */
    public final Finding dearest;

    /** How many units of work, by name, show it. */
    public final int units;

    /** In the whole run, nanoseconds. */
    public final long costNanos;

    private CostlyEntry(Finding dearest, int units, long costNanos) {
        this.dearest = dearest;
        this.units = units;
        this.costNanos = costNanos;
    }

    /** Of all entries that stand for a finding, dearest first; a part costs with the finding that it is part of. */
    static List<CostlyEntry> of(Recording recording, Baseline baseline) {
        Map<KnownFinding, List<Finding>> findings = new LinkedHashMap<>();
        for (Finding finding : recording.findings()) {
            KnownFinding entry = baseline.exemptionOf(finding) == null ? baseline.entryOf(finding) : null;
            if (entry != null) {
                findings.computeIfAbsent(entry, e -> new ArrayList<>()).add(finding);
            }
        }
        List<CostlyEntry> costs = new ArrayList<>();
        for (List<Finding> ofOne : findings.values()) {
            costs.add(sum(ofOne));
        }
        costs.sort((a, b) -> Long.compare(b.costNanos, a.costNanos));
        return costs;
    }

    /** @param findings dearest first */
    private static CostlyEntry sum(List<Finding> findings) {
        Set<String> units = new HashSet<>();
        long costNanos = 0;
        for (Finding finding : findings) {
            units.add(finding.request());
            costNanos += finding.costNanos();
        }
        return new CostlyEntry(findings.get(0), units.size(), costNanos);
    }
}
