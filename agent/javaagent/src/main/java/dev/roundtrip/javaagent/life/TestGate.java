package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.TestScope;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The gate of single tests: a test that shows what is forbidden fails, by itself and at its own end. Called on the
 * threads that run the tests; safe for all of them.
 */
final class TestGate {
    private final JudgingPolicy policy;
    private final ServedRequests served = new ServedRequests();
    /** Names of tests that failed, and of the requests that they sent and failed by. */
    private final Set<String> guilty = ConcurrentHashMap.newKeySet();
    /** From the moment at which a test is judged to the one, on the same thread, at which its method is left. */
    private final ThreadLocal<Throwable> failure = new ThreadLocal<>();

    TestGate(JudgingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Looks at a request that has just ended on this thread: a test is judged, what a test sent is kept for its judgement.
     *
     * @return whether a test tells these findings, by failing or having failed
     */
    boolean told(RequestRecord request, List<Finding> findings) {
        TestScope test = request.test();
        if (request.kind() == RequestKind.TEST) {
            return fails(request, served.takenWith(test, findings));
        }
        return test != null
                && served.keep(test, findings)
                && !violations(findings).isEmpty();
    }

    /** One that threw fails by that, and keeps its own failure. */
    private boolean fails(RequestRecord test, List<Finding> findings) {
        List<Violation> violations = violations(findings);
        if (violations.isEmpty()) {
            return false;
        }
        if (!test.failed()) {
            failure.set(TestFailure.of(test, violations));
        } else if (isAsked(test, "expects")) {
            // A test that must throw has kept its word by throwing, so nobody hears of this.
            return false;
        }
        for (Violation violation : violations) {
            guilty.add(violation.finding().request());
        }
        return true;
    }

    // On a thread of the application, but between two calls of the database: the first time this reads a file.
    private List<Violation> violations(List<Finding> findings) {
        boolean none = findings.isEmpty() || policy.isEmpty();
        return none ? Collections.<Violation>emptyList() : new Gate(policy.policy()).violations(findings);
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
