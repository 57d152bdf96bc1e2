package dev.roundtrip.javaagent.life.gate;

import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.say.Notices;
import dev.roundtrip.report.console.gate.GateReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The gate of a program that is no test: judges the run with its summary, and as the very last act of the JVM turns a
 * good exit code into the verdict's. Nothing is cut short by it: when it acts, all hooks have ended, and the
 * application's own code, where not 0, stands.
 */
public final class ExitGate implements Runnable {
    private final JudgingPolicy policy;
    private final ProgramExit exit;
    private final TestGate tests;
    private final boolean testRunner;
    private final Notices notices;
    // Until there is a verdict nothing is proven: the summary may hang, or fail.
    private volatile Outcome outcome = Outcome.INCONCLUSIVE;

    /**
     * @param tests what failed a test there is the business of the runner, whose exit code says so
     * @param testRunner whether a run that observes nothing is no reason to worry, since others observe
     */
    public ExitGate(JudgingPolicy policy, ProgramExit exit, TestGate tests, boolean testRunner, Notices notices) {
        this.policy = policy;
        this.exit = exit;
        this.tests = tests;
        this.testRunner = testRunner;
        this.notices = notices;
    }

    /** On a thread of ours, since it prints. */
    public void judge(Recording recording) {
        Verdict verdict = new Gate(policy.policy()).judge(recording);
        List<Violation> untold = untold(verdict);
        boolean nothingToTell = verdict.outcome() == Outcome.VIOLATED ? untold.isEmpty() : isClean(verdict);
        outcome = nothingToTell || isForOthers(verdict, untold) ? Outcome.CLEAN : verdict.outcome();
        if (nothingToTell) {
            return;
        }
        for (String line : GateReport.lines(recording, verdict)) {
            notices.tell(line);
        }
        notices.tell(GateReport.conclusion(recording, verdict) + "; " + consequence(verdict));
    }

    private static boolean isClean(Verdict verdict) {
        return verdict.outcome() == Outcome.CLEAN;
    }

    private List<Violation> untold(Verdict verdict) {
        List<Violation> untold = new ArrayList<>();
        for (Violation violation : verdict.violations()) {
            if (!tests.hasTold(violation)) {
                untold.add(violation);
            }
        }
        return untold;
    }

    /** Whether the command check, which sees what all JVMs of tests show, is to say it and not the end of this one. */
    private boolean isForOthers(Verdict verdict, List<Violation> untold) {
        if (verdict.outcome() == Outcome.INCONCLUSIVE) {
            return testRunner;
        }
        for (Violation violation : untold) {
            FindingKind kind = violation.finding().kind();
            boolean failsNoTest = testRunner && (kind.together() || kind.timed());
            if (!failsNoTest && !tests.keeps(violation)) {
                return false;
            }
        }
        return true;
    }

    private String consequence(Verdict verdict) {
        if (outcome == Outcome.CLEAN) {
            return verdict.outcome() == Outcome.VIOLATED
                    ? "no test was failed by it, so the exit code stays; the command check judges it"
                    : "a JVM of tests, so its exit code stays; the command check judges all of them together";
        }
        int own = exit.codeSoFar();
        return own == 0 ? "exit code " + outcome.exitCode() : "exit code " + own + " stays, it is the program's own";
    }

    /** How the run ends as far as is known. */
    Outcome outcome() {
        return outcome;
    }

    /** The last hook, on the thread that ends the JVM. Prints nothing: nobody may be left who reads. */
    @Override
    public void run() {
        int code = outcome.exitCode();
        if (code != 0 && exit.isGood()) {
            Runtime.getRuntime().halt(code);
        }
    }
}
