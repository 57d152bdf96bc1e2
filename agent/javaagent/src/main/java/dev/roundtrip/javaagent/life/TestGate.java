package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.TestBudget;
import dev.roundtrip.engine.gate.TestVerdict;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The gate of single tests: a test that shows what is forbidden fails, by itself and at its own end. Called on the
 * threads that run the tests; safe for all of them.
 */
final class TestGate {
    private final JudgingPolicy policy;
    private final LeftOut leftOut;
    private final ServedRequests served = new ServedRequests();
    /** Names of tests that failed, and of the requests that they sent and failed by. */
    private final Set<String> guilty = ConcurrentHashMap.newKeySet();
    /** From the moment at which a test is judged to the one, on the same thread, at which its method is left. */
    private final ThreadLocal<Throwable> failure = new ThreadLocal<>();
    /** From there to where the same method is left by it. */
    private final ThreadLocal<Throwable> handedOut = new ThreadLocal<>();

    TestGate(JudgingPolicy policy, LeftOut leftOut) {
        this.policy = policy;
        this.leftOut = leftOut;
    }

    /** The findings of a request that no annotation of its test allows. */
    List<Finding> withoutAllowed(RequestRecord request, List<Finding> findings) {
        if (request.test() == null || findings.isEmpty()) {
            return findings;
        }
        TestBudget budget = TestBudget.of(request.test().method());
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String reason = budget.allows(finding);
            if (reason == null) {
                kept.add(finding);
            } else {
                leftOut.allowed("@Allow on " + firstLine(request.test().method()) + " left out "
                        + finding.kind().label() + ": " + reason);
            }
        }
        return kept;
    }

    private static String firstLine(String method) {
        int end = method.indexOf('\n');
        return end < 0 ? method : method.substring(0, end);
    }

    /**
     * Looks at a request that has just ended on this thread: a test is judged, what a test sent is kept for its judgement.
     *
     * @return whether a test tells these findings, by failing or having failed
     */
    boolean told(RequestRecord request, List<Finding> findings) {
        if (request.test() == null) {
            return false;
        }
        if (request.kind() == RequestKind.TEST) {
            return fails(request, findings);
        }
        return served.keep(request, findings)
                && !findings.isEmpty()
                && !gate().violations(findings).isEmpty();
    }

    /** One that threw fails by that, and keeps its own failure. */
    private boolean fails(RequestRecord test, List<Finding> findings) {
        TestBudget budget = TestBudget.of(test.test().method());
        TestVerdict verdict = TestVerdict.of(served.takenWith(test, findings), gate(), budget);
        if (verdict.isClean() || test.failed() && budget.expectsFailure()) {
            // A test that must throw has kept its word by throwing, so nobody hears of this here.
            return false;
        }
        if (!test.failed()) {
            failure.set(TestFailure.of(test, verdict));
        }
        for (Violation violation : verdict.violations()) {
            guilty.add(violation.finding().request());
        }
        return true;
    }

    // On a thread of the application, but between two calls of the database: the first time this reads a file.
    private Gate gate() {
        return new Gate(policy.policy());
    }

    /** What the test that has just ended on this thread shall fail with; null where it may return. */
    Throwable takeFailure() {
        Throwable taken = failure.get();
        if (taken != null) {
            failure.remove();
            handedOut.set(taken);
        }
        return taken;
    }

    /** Whether this is what a test was just given to fail with, on this thread; true once. */
    boolean isHandedOut(Throwable thrown) {
        boolean same = thrown instanceof AssertionError && handedOut.get() == thrown;
        if (same) {
            handedOut.remove();
        }
        return same;
    }

    /** Whether every one of these already failed a test. */
    boolean told(List<Violation> violations) {
        for (Violation violation : violations) {
            if (!guilty.contains(violation.finding().request())) {
                return false;
            }
        }
        return true;
    }
}
