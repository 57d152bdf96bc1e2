package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.recording.Recording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A baseline after a run, and what has changed in it. Immutable. */
public final class BaselineUpdate {

    private final Baseline baseline;
    private final int added;
    private final List<KnownFinding> solved;
    private final List<KnownFinding> notRun;
    private final List<CostlyEntry> dearest;

    private BaselineUpdate(
            Baseline baseline,
            int added,
            List<KnownFinding> solved,
            List<KnownFinding> notRun,
            List<CostlyEntry> dearest) {
        this.baseline = baseline;
        this.added = added;
        this.solved = Collections.unmodifiableList(new ArrayList<>(solved));
        this.notRun = Collections.unmodifiableList(new ArrayList<>(notRun));
        this.dearest = Collections.unmodifiableList(new ArrayList<>(dearest));
    }

    /**
     * Accepts whatever a run shows: every confirmed or likely finding, and every part of one, is an entry. Entries that
     * stood before keep their excuses; what is solved goes, and what did not run stays as it was.
     */
    public static BaselineUpdate accept(Recording recording, Baseline before) {
        BaselineUse use = new Reconciliation(before, recording.findings()).use(recording);
        Accepted accepted = new Accepted(recording, before);
        List<KnownFinding> entries = new ArrayList<>(accepted.entries());
        entries.addAll(use.notRun());
        Baseline after = new Baseline(before.exemptions(), entries);
        return new BaselineUpdate(
                after, accepted.added(), use.solved(), use.notRun(), CostlyEntry.of(recording, after));
    }

    /**
     * Accepts nothing: takes out what is solved, and lowers the number of what repeats less than it did, where the unit
     * of work that showed it has run.
     */
    public static BaselineUpdate prune(Recording recording, Baseline before) {
        Reconciliation now = new Reconciliation(before, recording.findings());
        BaselineUse use = now.use(recording);
        Ran ran = new Ran(recording);
        List<KnownFinding> entries = new ArrayList<>(use.notRun());
        for (KnownFinding entry : before.known()) {
            if (now.uses(entry)) {
                long most = now.most(entry).getValue();
                boolean less = most > 0 && most < entry.count && ran.unit(entry);
                entries.add(less ? entry.with(most, now.most(entry).getKey()) : entry);
            }
        }
        Baseline after = new Baseline(before.exemptions(), entries);
        return new BaselineUpdate(after, 0, use.solved(), use.notRun(), CostlyEntry.of(recording, after));
    }

    public Baseline baseline() {
        return baseline;
    }

    /** How many entries stand for what was not known before. */
    public int added() {
        return added;
    }

    /** What was taken out. */
    public List<KnownFinding> solved() {
        return solved;
    }

    /** What was kept though nothing is known about it now. */
    public List<KnownFinding> notRun() {
        return notRun;
    }

    /** The entries that cost most in this run, dearest first. */
    public List<CostlyEntry> dearest() {
        return dearest;
    }
}
