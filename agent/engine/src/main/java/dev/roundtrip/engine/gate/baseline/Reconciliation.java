package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One set of findings held against a baseline: which entry stands for which finding, and how many repeats of one unit of
 * work share an entry. Made for one judgement; not safe for threads.
 */
public final class Reconciliation {

    private final Baseline baseline;
    private final Map<Finding, KnownFinding> entries = new IdentityHashMap<>();
    private final Map<Finding, Exemption> exemptions = new IdentityHashMap<>();
    // Per unit of work, so that a second loop over the same statement makes the number of the first grow.
    private final Map<String, Map<Object, Long>> repeats = new HashMap<>();
    private final Set<Object> used = new HashSet<>();

    /** @param findings of all grades, with their parts */
    public Reconciliation(Baseline baseline, List<Finding> findings) {
        this.baseline = baseline;
        for (Finding finding : findings) {
            add(finding);
        }
    }

    private void add(Finding finding) {
        Exemption exemption = baseline.exemptionOf(finding);
        KnownFinding entry = exemption == null ? baseline.entryOf(finding) : null;
        Object cover = exemption == null ? entry : exemption;
        exemptions.put(finding, exemption);
        entries.put(finding, entry);
        if (cover != null) {
            used.add(cover);
            repeats.computeIfAbsent(finding.request(), unit -> new HashMap<>())
                    .merge(cover, Repeats.of(finding), Long::sum);
        }
        for (Finding part : finding.parts()) {
            add(part);
        }
    }

    /** The exemption that covers a finding; null without. */
    public Exemption exemption(Finding finding) {
        return exemptions.get(finding);
    }

    /** The entry that stands for a finding; null where it is new or exempt. */
    public KnownFinding entry(Finding finding) {
        return entries.get(finding);
    }

    /** What all findings of the unit of work that share the cover amount to. */
    public long repeats(Finding finding, Object cover) {
        return repeats.get(finding.request()).get(cover);
    }

    /** Whether any finding of any grade is like an entry, or is covered by an exemption. */
    boolean uses(Object cover) {
        return used.contains(cover);
    }

    /** The most repeats of an entry in one unit of work, and which that is; null where it is not used. */
    Map.Entry<String, Long> most(KnownFinding entry) {
        Map.Entry<String, Long> most = null;
        for (Map.Entry<String, Map<Object, Long>> unit : repeats.entrySet()) {
            Long here = unit.getValue().get(entry);
            if (here != null && (most == null || dearer(unit.getKey(), here, most))) {
                most = new AbstractMap.SimpleEntry<>(unit.getKey(), here);
            }
        }
        return most;
    }

    private static boolean dearer(String unit, long repeats, Map.Entry<String, Long> most) {
        return repeats > most.getValue() || repeats == most.getValue() && unit.compareTo(most.getKey()) < 0;
    }

    public BaselineUse use(Recording recording) {
        List<KnownFinding> solved = new ArrayList<>();
        List<KnownFinding> notRun = new ArrayList<>();
        Ran ran = new Ran(recording);
        for (KnownFinding entry : baseline.known()) {
            if (!used.contains(entry)) {
                (ran.unit(entry) ? solved : notRun).add(entry);
            }
        }
        List<Exemption> unused = new ArrayList<>(baseline.exemptions());
        unused.removeAll(used);
        return new BaselineUse(baseline != Baseline.EMPTY, solved, notRun, unused);
    }
}
