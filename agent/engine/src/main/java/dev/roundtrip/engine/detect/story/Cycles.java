package dev.roundtrip.engine.detect.story;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one finding of the N+1s of one cycle: a loop over the rows of one query that asks several questions for each. They
 * are one thing to understand and to repair; told apart, a page of lazy associations reads like a dozen unrelated
 * mistakes. A loop over the answers to one of them is a level further in and stays a finding of its own: it has rows of
 * its own, and repairing the outer loop may leave it as it is.
 *
 * <p>Works on the findings of a whole endpoint and not of one request, since not every request asks all of the questions.
 */
public final class Cycles {

    private final List<Finding> findings;

    /** The number of the cycle of each finding; that of its first member. */
    private final int[] cycle;

    private Cycles(List<Finding> findings) {
        this.findings = findings;
        this.cycle = new int[findings.size()];
    }

    /**
     * @param findings of one endpoint
     * @return the same, with those of one cycle as parts of one of them: the surest, of these the most frequent, so
     *     that the same one speaks for the others in every run
     */
    public static List<Finding> group(List<Finding> findings) {
        return new Cycles(findings).grouped();
    }

    private List<Finding> grouped() {
        join();
        Map<Integer, List<Finding>> cycles = new LinkedHashMap<>();
        for (int i = 0; i < cycle.length; i++) {
            cycles.computeIfAbsent(cycle[i], first -> new ArrayList<>()).add(findings.get(i));
        }
        List<Finding> grouped = new ArrayList<>();
        for (List<Finding> members : cycles.values()) {
            grouped.add(members.size() == 1 ? members.get(0) : new CycleStory(members).tell());
        }
        return grouped;
    }

    private void join() {
        for (int i = 0; i < cycle.length; i++) {
            cycle[i] = i;
            for (int j = 0; j < i; j++) {
                if (cycle[i] != cycle[j] && together(findings.get(i), findings.get(j))) {
                    rename(Math.max(cycle[i], cycle[j]), Math.min(cycle[i], cycle[j]), i);
                }
            }
        }
    }

    private void rename(int from, int to, int last) {
        for (int i = 0; i <= last; i++) {
            cycle[i] = cycle[i] == from ? to : cycle[i];
        }
    }

    private static boolean together(Finding a, Finding b) {
        return isSingle(a) && isSingle(b) && (sameRows(a, b) || sameRounds(a, b));
    }

    /** What is only worth knowing belongs to no cycle for sure. */
    private static boolean isSingle(Finding finding) {
        return finding.kind() == FindingKind.N_PLUS_ONE
                && finding.grade() != Grade.INFO
                && finding.parts().isEmpty();
    }

    /** Whether the rows of one statement drive both in one method's loop; of unknown loops, by the same column. */
    private static boolean sameRows(Finding a, Finding b) {
        boolean sameStatement =
                a.driver() != null && b.driver() != null && a.driver().shape.equals(b.driver().shape);
        if (!sameStatement) {
            return false;
        }
        return a.loop() == null || b.loop() == null
                ? a.driver().column.equals(b.driver().column)
                : a.loop().methodName().equals(b.loop().methodName());
    }

    /** Without proof by values: one line of a loop that leads to both, equally often. */
    private static boolean sameRounds(Finding a, Finding b) {
        boolean unproven = a.driver() == null || b.driver() == null;
        return unproven && a.loop() != null && a.loop().equals(b.loop()) && a.perRequest() == b.perRequest();
    }
}
