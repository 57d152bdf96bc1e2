package dev.roundtrip.javaagent.life.gate;

import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.gate.tests.TestBudget;
import dev.roundtrip.engine.gate.tests.TestVerdict;
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
public final class TestGate {
    private final JudgingPolicy policy;
    private final LeftOut leftOut;
    private final String accepting;
    private final ServedRequests served = new ServedRequests();
    /** What tests were failed by, each a kind and the test, or a request that it sent. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    /** What tests showed that ended by an exception of their own, so that nobody failed them by it. */
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    /** From the moment at which a test is judged to the one, on the same thread, at which its method is left. */
    private final ThreadLocal<Guilt> guilt = new ThreadLocal<>();
    /** While a test that is told to be skipped ends on this thread. */
    private final ThreadLocal<Boolean> skipped = new ThreadLocal<>();
    /** From there to where the same method is left by it. */
    private final ThreadLocal<Throwable> handedOut = new ThreadLocal<>();

    /** @param accepting how a baseline comes to know what is there, in words */
    public TestGate(JudgingPolicy policy, LeftOut leftOut, String accepting) {
        this.policy = policy;
        this.accepting = accepting;
        this.leftOut = leftOut;
    }

    /** The findings of a request that no annotation of its test allows. */
    public List<Finding> withoutAllowed(RequestRecord request, List<Finding> findings) {
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
    public boolean told(RequestRecord request, List<Finding> findings) {
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

    /**
     * One that threw keeps its own failure, and one that is to throw would take an error of ours for what it waits for.
     * Whether the runner fails them is not known here, so what they showed is told at the end, and no test stands for it.
     */
    private boolean fails(RequestRecord test, List<Finding> findings) {
        TestBudget budget = TestBudget.of(test.test().method());
        if (budget.unread() != null) {
            leftOut.allowed("the annotations of " + firstLine(test.test().method())
                    + " could not be read, so nothing is asked of it: " + budget.unread());
        }
        TestVerdict verdict = TestVerdict.of(served.takenWith(test, findings), gate(), budget);
        if (verdict.isClean()) {
            return false;
        }
        List<String> shown = shownBy(verdict);
        if (!test.failed() && !budget.expectsFailure()) {
            guilt.set(new Guilt(TestFailure.of(test, verdict, accepting), shown));
            return true;
        }
        if (skipped.get() == null) {
            kept.addAll(shown);
        }
        return false;
    }

    private static List<String> shownBy(TestVerdict verdict) {
        List<String> shown = new ArrayList<>();
        for (Violation violation : verdict.violations()) {
            shown.add(key(violation.finding()));
            for (Finding other : violation.others()) {
                shown.add(key(other));
            }
        }
        return shown;
    }

    /** A recording names the place of a finding otherwise than a single run may, but not its kind. */
    private static String key(Finding finding) {
        return finding.kind().label() + ' ' + finding.request();
    }

    /** A test that ends on this thread is skipped by its own words; to be taken back by {@link #isLeft}. */
    public void isSkipped() {
        skipped.set(true);
    }

    /** The method of a test is being left: nothing of an earlier one may stand against it or for it. */
    public void isLeft() {
        guilt.remove();
        skipped.remove();
    }

    // On a thread of the application, but between two calls of the database: the first time this reads a file.
    private Gate gate() {
        return new Gate(policy.policy());
    }

    /** What the test that has just ended on this thread shall fail with; null where it may return. */
    public Throwable takeFailure() {
        Guilt taken = guilt.get();
        if (taken == null) {
            return null;
        }
        guilt.remove();
        told.addAll(taken.shown);
        handedOut.set(taken.failure);
        return taken.failure;
    }

    /** Whether this is what a test was just given to fail with, on this thread; true once. */
    public boolean isHandedOut(Throwable thrown) {
        boolean same = thrown instanceof AssertionError && handedOut.get() == thrown;
        if (same) {
            handedOut.remove();
        }
        return same;
    }

    /** Whether a test was failed by it. */
    boolean hasTold(Violation violation) {
        return told.contains(key(violation.finding()));
    }

    /** Whether only tests showed it that ended by an exception of their own. */
    boolean keeps(Violation violation) {
        return kept.contains(key(violation.finding()));
    }

    /** What a test is going to be failed with, and by. */
    private static final class Guilt {
        final Throwable failure;
        final List<String> shown;

        Guilt(Throwable failure, List<String> shown) {
            this.failure = failure;
            this.shown = shown;
        }
    }
}
