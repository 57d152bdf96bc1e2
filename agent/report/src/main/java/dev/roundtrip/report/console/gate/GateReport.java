package dev.roundtrip.report.console.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.TestBasis;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.gate.limit.Unmatched;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.console.block.FindingLines;
import dev.roundtrip.report.console.block.FindingText;
import dev.roundtrip.report.console.block.Footer;
import dev.roundtrip.report.console.block.OverrunText;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verdict in words: a block for each violation, or a line each, and a conclusion. */
public final class GateReport {

    private static final String INDENT = "  ";
    private static final int MOST_LINES = 20;
    /** A page of a build's log can be read; sixteen hundred findings cannot. */
    private static final int MOST_BLOCKS = 25;

    private static final String MORE = " more, each cheaper than these; the command report tells all of them, and the"
            + " command baseline accepts what is there";
    private static final int FRAME_WIDTH = 80;
    private static final String NOTHING_PROVEN = "nothing is proven: ";

    private GateReport() {}

    /** The dearest violations at length, in lines of at most 100 columns, and how many more; empty without any. */
    public static String blocks(Recording recording, Verdict verdict) {
        Page page = new Page();
        List<Violation> violations = verdict.violations();
        for (Violation violation : violations.subList(0, Math.min(MOST_BLOCKS, violations.size()))) {
            block(recording, violation, page);
            page.blank();
        }
        if (violations.size() > MOST_BLOCKS) {
            page.hanging("", "and " + Figures.count(violations.size() - MOST_BLOCKS) + MORE);
            page.blank();
        }
        List<Overrun> overruns = verdict.overruns();
        for (Overrun overrun : overruns.subList(0, Math.min(MOST_BLOCKS, overruns.size()))) {
            OverrunText.block(recording, overrun, INDENT, page);
            page.blank();
        }
        if (overruns.size() > MOST_BLOCKS) {
            page.line("and " + Figures.count(overruns.size() - MOST_BLOCKS, "limit") + " more exceeded");
            page.blank();
        }
        return page.toString();
    }

    /** A line for each violation, with its place, for those who have the summary beside it; at most so many. */
    public static List<String> lines(Recording recording, Verdict verdict) {
        List<String> lines = new ArrayList<>();
        for (Violation violation : verdict.violations()) {
            if (lines.size() == MOST_LINES) {
                lines.add("and " + Figures.count(verdict.violations().size() - MOST_LINES) + " more");
                break;
            }
            String place = violation.place() == null ? "" : ", at " + violation.place();
            lines.add(Texts.visible(
                    title(violation) + ": " + FindingText.measured(recording, violation.finding()) + place));
        }
        for (Overrun overrun : verdict.overruns()) {
            if (lines.size() < MOST_LINES) {
                lines.add(Texts.visible(OverrunText.title(overrun)));
            }
        }
        return lines;
    }

    /** The conclusion in one line; where nothing was observed, why, and what to do about it. */
    public static String conclusion(Recording recording, Verdict verdict) {
        switch (verdict.outcome()) {
            case VIOLATED:
                return failed(verdict) + ", in " + seen(recording, verdict) + passed(verdict);
            case CLEAN:
                return "clean: no finding over the limit, in " + seen(recording, verdict) + passed(verdict);
            default:
                return NOTHING_PROVEN + reason(verdict);
        }
    }

    private static String failed(Verdict verdict) {
        String violations = findings(verdict.violations().size()) + " over the limit";
        if (verdict.overruns().isEmpty()) {
            return violations;
        }
        String overruns = Figures.count(verdict.overruns().size(), "limit") + " exceeded";
        return verdict.violations().isEmpty() ? overruns : violations + ", " + overruns;
    }

    private static String reason(Verdict verdict) {
        return verdict.blindSpot() == null
                ? misses(verdict.unmatched().get(0))
                : verdict.blindSpot().reason() + "; " + verdict.blindSpot().remedy();
    }

    private static String misses(Unmatched unmatched) {
        String nearest = unmatched.nearest == null ? "" : "; the nearest is " + unmatched.nearest;
        return Texts.visible(
                unmatched.option + " " + unmatched.pattern + " fits no unit of work of this run" + nearest);
    }

    /** What is odd about the limits and the baseline, beside the conclusion: a line each; often none. */
    public static List<String> remarks(Verdict verdict) {
        List<String> remarks = new ArrayList<>();
        boolean told = verdict.outcome() == Outcome.INCONCLUSIVE && verdict.blindSpot() == null;
        List<Unmatched> unmatched = verdict.unmatched();
        for (Unmatched miss : unmatched.subList(told ? 1 : 0, unmatched.size())) {
            remarks.add(misses(miss));
        }
        remarks.addAll(BaselineReport.remarks(verdict.baseline()));
        return remarks;
    }

    /** What weakens the verdict, since it could not be seen: a line each; often none. */
    public static List<String> caveats(Recording recording) {
        List<String> caveats = new ArrayList<>();
        for (String gap : Footer.gaps(recording.dropped(), recording.observation())) {
            caveats.add("not seen: " + gap);
        }
        return caveats;
    }

    /** What was left out on purpose, or cannot be judged: a line each; often none. */
    public static List<String> notes(Recording recording) {
        List<String> notes = new ArrayList<>();
        for (String note : recording.observation().notes) {
            notes.add("note: " + Texts.visible(note));
        }
        return notes;
    }

    private static void block(Recording recording, Violation violation, Page page) {
        Finding finding = violation.finding();
        page.hanging("", Texts.visible(title(violation)), 2);
        FindingLines lines = new FindingLines(INDENT, page);
        lines.sentence("measured", FindingText.measured(recording, finding), 2);
        lines.sentence("allowed", violation.allowed(), 1);
        lines.query(finding.shape(), 2);
        lines.places(finding);
        lines.driver(finding.driver(), 0);
        for (Finding other : violation.others()) {
            lines.sentence("with", FindingText.measured(recording, other), 1);
            if (other.callSite() != null) {
                lines.sentence("", FindingLines.frame(other.callSite(), FRAME_WIDTH), 1);
            }
        }
        lines.sentence("fix", violation.todo(), 3);
    }

    private static String title(Violation violation) {
        String reason = violation.reason() == Standing.NEW
                ? ""
                : ", " + violation.reason().name().toLowerCase(Locale.ROOT);
        return violation.finding().request() + ": " + Wording.title(violation.finding()) + reason;
    }

    private static String seen(Recording recording, Verdict verdict) {
        return Figures.count(verdict.units(), "unit") + " of work and "
                + Figures.count(recording.observation().calls, "JDBC call") + tests(verdict.tests());
    }

    /** What a green build rests on, or how far a red one is red. */
    private static String tests(TestBasis tests) {
        if (tests.used == 0 && tests.all <= 0) {
            return "";
        }
        String guilty = tests.guilty == 0 ? "" : ", " + Figures.count(tests.guilty) + " of them over the limit";
        return "; " + Wording.tests(tests.used, tests.all) + guilty;
    }

    /** What would have failed without the baseline, and what the policy did not ask for. */
    private static String passed(Verdict verdict) {
        String known = verdict.known() == 0 ? "" : "; " + findings(verdict.known()) + " known";
        String exempt = verdict.exempt() == 0 ? "" : "; " + findings(verdict.exempt()) + " exempt";
        return known + exempt + (verdict.passed() == 0 ? "" : "; " + findings(verdict.passed()) + " let pass");
    }

    private static String findings(int n) {
        return Figures.count(n, "finding");
    }
}
