package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a gate lets pass since it is known already, or allowed for a reason. Immutable; safe for all threads. */
public final class Baseline {

    /** How every format of a baseline begins. */
    public static final String FAMILY = "roundtrip-baseline/";

    /** The format that this version writes and reads. */
    public static final String FORMAT = FAMILY + "1";

    public static final Baseline EMPTY =
            new Baseline(Collections.<Exemption>emptyList(), Collections.<KnownFinding>emptyList());

    private final List<Exemption> exemptions;
    private final List<KnownFinding> known;
    private final Map<String, List<KnownFinding>> index = new HashMap<>();

    /**
     * @param exemptions in the order of the file; the first that covers a finding counts
     * @param known any order; kept in the order of {@link EntryOrder}
     */
    public Baseline(List<Exemption> exemptions, List<KnownFinding> known) {
        this.exemptions = Collections.unmodifiableList(new ArrayList<>(exemptions));
        List<KnownFinding> sorted = new ArrayList<>(known);
        Collections.sort(sorted, new EntryOrder());
        this.known = Collections.unmodifiableList(sorted);
        for (KnownFinding entry : sorted) {
            enter(entry);
        }
    }

    // No lambda: the first, empty one is made in premain.
    private void enter(KnownFinding entry) {
        List<KnownFinding> alike = index.get(key(entry));
        if (alike == null) {
            alike = new ArrayList<>();
            index.put(key(entry), alike);
        }
        alike.add(entry);
    }

    public List<Exemption> exemptions() {
        return exemptions;
    }

    /** In the order of the file. */
    public List<KnownFinding> known() {
        return known;
    }

    /** The exemption that covers a finding, not its parts; null where none does. */
    Exemption exemptionOf(Finding finding) {
        for (Exemption exemption : exemptions) {
            if (exemption.covers(finding)) {
                return exemption;
            }
        }
        return null;
    }

    /** The entry that stands for a finding, not for its parts: the one that agrees most; null where none does. */
    KnownFinding entryOf(Finding finding) {
        return entryOf(KnownFinding.of(finding));
    }

    KnownFinding entryOf(KnownFinding seen) {
        KnownFinding best = null;
        int most = 0;
        for (KnownFinding entry : index.getOrDefault(key(seen), Collections.<KnownFinding>emptyList())) {
            int agreement = Agreement.of(entry, seen);
            boolean better = agreement > most || agreement == most && agreement > 0 && entry.count > best.count;
            best = better ? entry : best;
            most = Math.max(most, agreement);
        }
        return best;
    }

    private static String key(KnownFinding entry) {
        return entry.kind.label() + ' ' + Skeleton.of(entry.shape);
    }
}
