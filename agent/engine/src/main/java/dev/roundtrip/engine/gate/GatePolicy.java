package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.limit.Limit;
import dev.roundtrip.engine.gate.limit.Limits;
import dev.roundtrip.engine.gate.limit.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a run must not show: the findings of some kinds, from a grade on, but for what a baseline covers; and units of work
 * over a limit. Immutable.
 */
public final class GatePolicy {

    private final Set<FindingKind> kinds;
    private final Grade grade;
    private final Baseline baseline;
    private final LocalDate today;
    private final Limits limits;
    private final Scope scope;

    /**
     * @param kinds as the option {@code fail} names them; none makes a policy that nothing can violate
     * @param grade how sure a finding must be at least
     * @throws IllegalArgumentException for {@link Grade#INFO}, which never fails anything
     */
    public GatePolicy(Set<FindingKind> kinds, Grade grade) {
        this(copyOf(kinds), grade, Baseline.EMPTY, LocalDate.MIN, Limits.NONE, Scope.ALL);
    }

    private GatePolicy(
            Set<FindingKind> kinds, Grade grade, Baseline baseline, LocalDate today, Limits limits, Scope scope) {
        if (grade == Grade.INFO) {
            throw new IllegalArgumentException("findings of the grade info fail nothing");
        }
        this.kinds = kinds;
        this.grade = grade;
        this.baseline = Objects.requireNonNull(baseline);
        this.today = Objects.requireNonNull(today);
        this.limits = limits;
        this.scope = scope;
    }

    private static Set<FindingKind> copyOf(Set<FindingKind> kinds) {
        EnumSet<FindingKind> copy = EnumSet.noneOf(FindingKind.class);
        copy.addAll(kinds);
        return Collections.unmodifiableSet(copy);
    }

    /** What stands for a gate where nobody said anything: no confirmed finding of any kind. */
    public static GatePolicy nothingConfirmed() {
        return new GatePolicy(EnumSet.allOf(FindingKind.class), Grade.CONFIRMED);
    }

    /** Forbids nothing: such a gate only tells whether anything was observed. */
    public static GatePolicy nothing() {
        return new GatePolicy(EnumSet.noneOf(FindingKind.class), Grade.CONFIRMED);
    }

    /**
     * The same limits, but for what a baseline covers.
     *
     * @param day on which entries may have expired
     */
    public GatePolicy with(Baseline covering, LocalDate day) {
        return new GatePolicy(kinds, grade, covering, day, limits, scope);
    }

    /** The same, and no unit of work may exceed these limits; each replaces none of those before. */
    public GatePolicy with(List<Limit> more) {
        List<Limit> all = new ArrayList<>(limits.all());
        all.addAll(more);
        return new GatePolicy(kinds, grade, baseline, today, new Limits(all), scope);
    }

    /** The same for some units of work only; no pattern for all. */
    public GatePolicy only(List<Pattern> units) {
        return new GatePolicy(kinds, grade, baseline, today, limits, new Scope(units));
    }

    /** The same without the kinds that rest on times. */
    GatePolicy withoutTimes() {
        Set<FindingKind> counted = EnumSet.noneOf(FindingKind.class);
        for (FindingKind kind : kinds) {
            if (!kind.timed()) {
                counted.add(kind);
            }
        }
        return new GatePolicy(counted, grade, baseline, today, limits, scope);
    }

    /** Whether no kind is forbidden at all. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    Baseline baseline() {
        return baseline;
    }

    LocalDate today() {
        return today;
    }

    Limits limits() {
        return limits;
    }

    Scope scope() {
        return scope;
    }

    /** Whether a finding is sure enough to fail anything, whatever its kind. */
    boolean sureEnough(Finding finding) {
        return finding.grade().compareTo(grade) <= 0;
    }

    /** Looks at the finding itself, not at its parts and not at the baseline. */
    boolean forbids(Finding finding) {
        return kinds.contains(finding.kind()) && sureEnough(finding);
    }

    /** What would have been allowed instead of a forbidden finding: {@code no confirmed n-plus-one}. */
    String allowed(Finding forbidden) {
        String grades = grade == Grade.CONFIRMED ? "confirmed" : "confirmed or likely";
        return "no " + grades + " " + forbidden.kind().label();
    }
}
