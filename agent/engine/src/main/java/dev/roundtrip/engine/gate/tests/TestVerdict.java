package dev.roundtrip.engine.gate.tests;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a gate says about one test. Immutable. */
public final class TestVerdict {

    private final List<Violation> violations;
    private final List<TestOverrun> overruns;
    private final String complaint;
    private final Set<Finding> asked;

    private TestVerdict(List<Violation> violations, Set<Finding> asked, List<TestOverrun> overruns, String complaint) {
        this.asked = asked;
        this.violations = Collections.unmodifiableList(violations);
        this.overruns = Collections.unmodifiableList(overruns);
        this.complaint = complaint;
    }

    /** The one place where a test is asked what of it is forbidden: by the run's gate, or by its own annotations. */
    public static TestVerdict of(TestWork work, Gate gate, TestBudget budget) {
        List<Violation> violations = new ArrayList<>(gate.violations(work.findings()));
        Set<Finding> known = new HashSet<>();
        for (Violation violation : violations) {
            known.add(violation.finding());
        }
        Set<Finding> asked = new HashSet<>();
        for (Violation violation : budget.violations(work.findings())) {
            asked.add(violation.finding());
            if (known.add(violation.finding())) {
                violations.add(violation);
            }
        }
        return new TestVerdict(violations, asked, budget.overruns(work), budget.complaint());
    }

    public boolean isClean() {
        return violations.isEmpty() && overruns.isEmpty() && complaint == null;
    }

    /** Findings that are forbidden, dearest first. */
    public List<Violation> violations() {
        return violations;
    }

    /** Whether a baseline may let it pass: it knows nothing of what the test's own annotations ask. */
    public boolean isForBaseline(Violation violation) {
        return !asked.contains(violation.finding());
    }

    /** Budgets that were not kept. */
    public List<TestOverrun> overruns() {
        return overruns;
    }

    /** What is wrong with the test's annotations themselves; null for nothing. */
    public String complaint() {
        return complaint;
    }
}
