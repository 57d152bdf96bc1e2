package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import java.util.Objects;

/**
 * One entry of a baseline: a finding that was there before anybody looked. It is known by its kind, its methods and its
 * statement; by no line, no number and no prose. Immutable.
 */
public final class KnownFinding {

    public final FindingKind kind;

    /** The method that holds the loop, as {@link PlaceName} writes it; null where it was not seen. */
    public final String loop;

    /** The method that runs the statement; null where it was not seen. */
    public final String callSite;

    /** The text of the repeated shape; null for findings about connections. */
    public final String shape;

    /** A unit of work that showed it; identifies it only where nothing else does. */
    public final String unit;

    /** The most repeats in one unit of work; 0 where the kind has no number that two runs share. */
    public final long count;

    public final Excuse excuse;

    public KnownFinding(
            FindingKind kind, String loop, String callSite, String shape, String unit, long count, Excuse excuse) {
        this.kind = Objects.requireNonNull(kind);
        this.loop = loop;
        this.callSite = callSite;
        this.shape = shape;
        this.unit = Objects.requireNonNull(unit);
        this.count = count;
        this.excuse = Objects.requireNonNull(excuse);
    }

    /** What stands for the finding before anybody has said a word about it. */
    static KnownFinding of(Finding finding) {
        return new KnownFinding(
                finding.kind(),
                PlaceName.of(finding.loop(), finding.request()),
                PlaceName.of(finding.callSite(), finding.request()),
                finding.shape(),
                finding.request(),
                Repeats.of(finding),
                Excuse.NONE);
    }

    KnownFinding with(long otherCount, String otherUnit) {
        return new KnownFinding(kind, loop, callSite, shape, otherUnit, otherCount, excuse);
    }

    KnownFinding at(String otherLoop, String otherCallSite) {
        return new KnownFinding(kind, otherLoop, otherCallSite, shape, unit, count, excuse);
    }

    KnownFinding with(Excuse other) {
        return new KnownFinding(kind, loop, callSite, shape, unit, count, other);
    }

    /** Where to look first: the loop, else the call site; null where both are unknown. */
    public String place() {
        return loop == null ? callSite : loop;
    }

    boolean hasPlace() {
        return place() != null;
    }

    /** {@code n-plus-one in com.acme.Dashboard.load}. */
    @Override
    public String toString() {
        String place = place();
        if (PlaceName.TEST.equals(place)) {
            return kind.label() + " in the code of a test, such as " + unit;
        }
        return kind.label() + " in " + (place == null ? unit : place);
    }
}
