package dev.roundtrip.report;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One cause in all the units of work that show it: a line of code that thirty tests pass through is told once. */
public final class Shared {

    /** Of those that stand worst, the dearest. */
    public final Finding finding;

    public final Standing standing;

    /** The unit of work of this one, and how many more: {@code GET /owners and 3 more}. */
    public final String units;

    private Shared(Finding finding, Standing standing, int count) {
        this.finding = finding;
        this.standing = standing;
        this.units = finding.request() + (count == 1 ? "" : " and " + (count - 1) + " more");
    }

    /** All that the gate has looked at, dearest first. */
    public static List<Shared> of(Told told) {
        Map<String, List<Finding>> causes = new LinkedHashMap<>();
        for (Finding finding : told.recording.findings()) {
            Standing standing = told.verdict.standing(finding);
            if (standing != null) {
                causes.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding);
            }
        }
        List<Shared> shared = new ArrayList<>();
        for (List<Finding> cause : causes.values()) {
            Finding worst = worst(cause, told.verdict);
            shared.add(new Shared(worst, told.verdict.standing(worst), cause.size()));
        }
        return shared;
    }

    /** One cause may be known in one unit of work and have grown in another. */
    private static Finding worst(List<Finding> cause, Verdict verdict) {
        Finding worst = cause.get(0);
        for (Finding finding : cause) {
            worst = verdict.standing(finding).compareTo(verdict.standing(worst)) < 0 ? finding : worst;
        }
        return worst;
    }

    /** The line that runs the statement, else the loop's; null where both are unknown. */
    public Site place() {
        return finding.place();
    }

    /** Whether it stands over the limit, or is of a kind or grade that is not forbidden: what is known is left out. */
    public boolean unknown() {
        return standing.over() || standing == Standing.PASSED;
    }
}
