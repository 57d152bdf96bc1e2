package dev.roundtrip.engine.gate.tests;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Nearest;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What the annotations of one test ask: limits of its own, and findings that it may show. Immutable. */
public final class TestBudget {

    private static final String UNREAD = "unread ";
    private static final int TOLD_SHAPES = 3;
    private static final Gate NO_N_PLUS_ONE =
            new Gate(new GatePolicy(EnumSet.of(FindingKind.N_PLUS_ONE, FindingKind.N_PLUS_ONE_WRITE), Grade.LIKELY));

    private final String[] lines;

    private TestBudget(String[] lines) {
        this.lines = lines;
    }

    /** @param method the method of a test, and what is asked of it, a line each */
    public static TestBudget of(String method) {
        return new TestBudget(method.split("\n"));
    }

    /** Whether the test must throw: then an error of anybody else may be taken for what it waits for. */
    public boolean expectsFailure() {
        return asks("expects");
    }

    /** The reason for which a finding is allowed, with all that it stands for; null where it is not. */
    public String allows(Finding finding) {
        String reason = reasonFor(finding);
        for (Finding part : finding.parts()) {
            reason = reasonFor(part) == null ? null : reason;
        }
        return reason;
    }

    private String reasonFor(Finding finding) {
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            boolean fits =
                    words[0].equals("allow") && words[1].equals(finding.kind().label());
            if (fits && finding.max() <= Long.parseLong(words[2])) {
                return words.length == 4 ? words[3] : "";
            }
        }
        return null;
    }

    /** What of these findings a budget of the test forbids, whatever the policy of the run lets pass. */
    List<Violation> violations(List<Finding> findings) {
        return asks("no-n-plus-one") ? NO_N_PLUS_ONE.violations(findings) : new ArrayList<Violation>(0);
    }

    /** The limits that this work exceeds. */
    List<TestOverrun> overruns(TestWork work) {
        List<TestOverrun> overruns = new ArrayList<>(0);
        add(overruns, "statement", "MaxStatements", work.statements(), limit("max-statements"), work);
        add(overruns, "connection", "MaxConnections", work.connections(), limit("max-connections"), work);
        return overruns;
    }

    private static void add(
            List<TestOverrun> to, String noun, String annotation, long measured, long allowed, TestWork work) {
        if (measured > allowed) {
            to.add(new TestOverrun(noun, annotation, measured, allowed, work.mostExecuted(TOLD_SHAPES)));
        }
    }

    /** A kind that is misspelt, or that no test shows, would allow nothing, silently; null where all is well. */
    String complaint() {
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            String wrong = words[0].equals("allow") ? wrongWith(words[1]) : null;
            if (wrong != null) {
                return "@Allow(kind = \"" + words[1] + "\"): " + wrong;
            }
        }
        return null;
    }

    private static String wrongWith(String label) {
        FindingKind kind = FindingKind.named(label);
        if (kind == null) {
            return "there is no such kind; the nearest is " + Nearest.to(label, FindingKind.labels());
        }
        return kind.together()
                ? "many requests show it together, and no test by itself; allow it by an ignore entry of the baseline"
                : null;
    }

    /** The reason for which nobody knows what the annotations ask; null where that is known. */
    public String unread() {
        for (String line : lines) {
            if (line.startsWith(UNREAD)) {
                return line.substring(UNREAD.length());
            }
        }
        return null;
    }

    private boolean asks(String word) {
        for (String line : lines) {
            if (line.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private long limit(String word) {
        for (String line : lines) {
            if (line.startsWith(word + " ")) {
                return Long.parseLong(line.substring(word.length() + 1));
            }
        }
        return Long.MAX_VALUE;
    }
}
