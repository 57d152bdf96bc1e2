package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.recording.Recording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that let a run pass as it is. */
final class Accepted {

    /** The loop and the call site. */
    private static final int ALL_PLACES = 2;

    private final Recording recording;
    private final Baseline before;
    private final List<KnownFinding> entries = new ArrayList<>();
    private int added;

    Accepted(Recording recording, Baseline before) {
        this.recording = recording;
        this.before = before;
        Baseline drafts = new Baseline(before.exemptions(), drafts());
        Reconciliation counted = new Reconciliation(drafts, recording.findings());
        Ran ran = new Ran(recording);
        for (KnownFinding draft : drafts.known()) {
            if (counted.uses(draft)) {
                entries.add(counted(draft, counted.most(draft), ran));
            }
        }
    }

    List<KnownFinding> entries() {
        return entries;
    }

    int added() {
        return added;
    }

    /** One for each finding; those that were seen without a place only where no other may stand for them. */
    private List<KnownFinding> drafts() {
        List<KnownFinding> seen = new ArrayList<>();
        for (Finding finding : recording.findings()) {
            collect(finding, seen);
        }
        Map<List<Object>, KnownFinding> drafts = new LinkedHashMap<>();
        for (int places = ALL_PLACES; places >= 0; places--) {
            Baseline better = new Baseline(before.exemptions(), new ArrayList<>(drafts.values()));
            for (KnownFinding finding : seen) {
                if (places(finding) == places && better.entryOf(finding) == null) {
                    drafts.putIfAbsent(identity(finding), finding);
                }
            }
        }
        return new ArrayList<>(drafts.values());
    }

    private static List<Object> identity(KnownFinding finding) {
        String unit = finding.shape == null && places(finding) == 0 ? finding.unit : null;
        return Arrays.asList(finding.kind, Skeleton.of(finding.shape), finding.loop, finding.callSite, unit);
    }

    private void collect(Finding finding, List<KnownFinding> seen) {
        if (finding.grade() != Grade.INFO && before.exemptionOf(finding) == null) {
            seen.add(named(KnownFinding.of(finding)));
        }
        for (Finding part : finding.parts()) {
            collect(part, seen);
        }
    }

    /** With the places that an earlier run saw, where this one did not. */
    private KnownFinding named(KnownFinding finding) {
        KnownFinding known = before.entryOf(finding);
        return known == null || places(finding) >= places(known) ? finding : finding.at(known.loop, known.callSite);
    }

    private static int places(KnownFinding finding) {
        return (finding.loop == null ? 0 : 1) + (finding.callSite == null ? 0 : 1);
    }

    private KnownFinding counted(KnownFinding draft, Map.Entry<String, Long> most, Ran ran) {
        KnownFinding entry = draft.with(most.getValue(), most.getKey());
        KnownFinding known = before.entryOf(entry);
        if (known == null) {
            added++;
            return entry;
        }
        boolean partial = known.count > entry.count && !ran.unit(known);
        return (partial ? entry.with(known.count, known.unit) : entry).with(known.excuse);
    }
}
