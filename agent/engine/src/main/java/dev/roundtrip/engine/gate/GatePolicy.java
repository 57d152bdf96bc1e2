package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a run must not show: the findings of some kinds, from a grade on. Immutable. */
public final class GatePolicy {

    private final Set<FindingKind> kinds;
    private final Grade grade;

    /**
     * @param kinds as the option {@code fail} names them; none makes a policy that nothing can violate
     * @param grade how sure a finding must be at least
     * @throws IllegalArgumentException for {@link Grade#INFO}, which never fails anything
     */
    public GatePolicy(Set<FindingKind> kinds, Grade grade) {
        if (grade == Grade.INFO) {
            throw new IllegalArgumentException("findings of the grade info fail nothing");
        }
        EnumSet<FindingKind> copy = EnumSet.noneOf(FindingKind.class);
        copy.addAll(kinds);
        this.kinds = Collections.unmodifiableSet(copy);
        this.grade = grade;
    }

    /** What stands for a gate where nobody said anything: no confirmed finding of any kind. */
    public static GatePolicy nothingConfirmed() {
        return new GatePolicy(EnumSet.allOf(FindingKind.class), Grade.CONFIRMED);
    }

    /** Whether no kind is forbidden at all. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Looks at the finding itself, not at its parts. */
    boolean forbids(Finding finding) {
        return kinds.contains(finding.kind()) && finding.grade().compareTo(grade) <= 0;
    }

    /** What would have been allowed instead of a forbidden finding: {@code no confirmed n-plus-one}. */
    String allowed(Finding forbidden) {
        String grades = grade == Grade.CONFIRMED ? "confirmed" : "confirmed or likely";
        return "no " + grades + " " + forbidden.kind().label();
    }
}
