package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The gate of single tests: a test that shows what is forbidden fails, by itself and at its own end. Called on the
 * threads that run the tests; safe for all of them.
 */
final class TestGate {
    private final JudgingPolicy policy;
    private final Set<String> failedTests = ConcurrentHashMap.newKeySet();
    /** From the moment at which a test is judged to the one, on the same thread, at which its method is left. */
    private final ThreadLocal<Throwable> failure = new ThreadLocal<>();

    TestGate(JudgingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Judges a test that has just ended on this thread.
     *
     * @return whether it fails; one that threw fails by that, and keeps its own failure
     */
    boolean fails(RequestRecord test, List<Finding> findings) {
        if (findings.isEmpty() || policy.isEmpty()) {
            return false;
        }
        // Between two tests a file may be read.
        List<Violation> violations = new Gate(policy.policy()).violations(findings);
        if (violations.isEmpty()) {
            return false;
        }
        if (!test.failed()) {
            failure.set(TestFailure.of(violations));
        }
        // A test that must throw has kept its word by throwing, so nobody has heard of this.
        boolean told = !test.failed() || !isAsked(test, "expects");
        if (told) {
            failedTests.add(test.name());
        }
        return told;
    }

    private static boolean isAsked(RequestRecord test, String what) {
        return test.testMethod().contains("\n" + what);
    }

    /** What the test that has just ended on this thread shall fail with; null where it may return. */
    Throwable takeFailure() {
        Throwable taken = failure.get();
        if (taken != null) {
            failure.remove();
        }
        return taken;
    }

    /** Whether every one of these already failed the test that shows it. */
    boolean told(List<Violation> violations) {
        for (Violation violation : violations) {
            if (!failedTests.contains(violation.finding().request())) {
                return false;
            }
        }
        return true;
    }
}
