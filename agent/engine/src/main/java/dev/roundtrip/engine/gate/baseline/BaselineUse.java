package dev.roundtrip.engine.gate.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which entries of a baseline a run had no use for. Immutable. */
public final class BaselineUse {

    public static final BaselineUse NONE = new BaselineUse(
            false,
            Collections.<KnownFinding>emptyList(),
            Collections.<KnownFinding>emptyList(),
            Collections.<Exemption>emptyList());

    private final boolean given;
    private final List<KnownFinding> solved;
    private final List<KnownFinding> notRun;
    private final List<Exemption> unusedExemptions;

    BaselineUse(boolean given, List<KnownFinding> solved, List<KnownFinding> notRun, List<Exemption> unusedExemptions) {
        this.given = given;
        this.solved = Collections.unmodifiableList(new ArrayList<>(solved));
        this.notRun = Collections.unmodifiableList(new ArrayList<>(notRun));
        this.unusedExemptions = Collections.unmodifiableList(new ArrayList<>(unusedExemptions));
    }

    /** Whether there was a baseline at all. */
    public boolean given() {
        return given;
    }

    /** Entries whose unit of work ran, and no finding of any grade is like them. */
    public List<KnownFinding> solved() {
        return solved;
    }

    /** Entries whose unit of work did not run: nothing is known about them. */
    public List<KnownFinding> notRun() {
        return notRun;
    }

    /** Exemptions that cover no finding. */
    public List<Exemption> unusedExemptions() {
        return unusedExemptions;
    }
}
