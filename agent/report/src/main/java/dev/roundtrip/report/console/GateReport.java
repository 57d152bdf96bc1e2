package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
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
        return lines;
    }

    /** The conclusion in one line; where nothing was observed, why, and what to do about it. */
    public static String conclusion(Recording recording, Verdict verdict) {
        switch (verdict.outcome()) {
            case VIOLATED:
                return findings(verdict.violations().size()) + " over the limit, in " + seen(recording)
                        + passed(verdict);
            case CLEAN:
                return "clean: no finding over the limit, in " + seen(recording) + passed(verdict);
            default:
                return NOTHING_PROVEN + verdict.blindSpot().reason() + "; "
                        + verdict.blindSpot().remedy();
        }
    }

    /** What weakens the verdict, since it could not be seen: a line each; often none. */
    public static List<String> caveats(Recording recording) {
        List<String> caveats = new ArrayList<>();
        for (String gap : Footer.gaps(recording.dropped(), recording.observation())) {
            caveats.add("not seen: " + gap);
        }
        for (String note : recording.observation().notes) {
            caveats.add("not seen: " + Texts.visible(note));
        }
        return caveats;
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
        String reason = violation.reason() == Violation.Reason.NEW
                ? ""
                : ", " + violation.reason().name().toLowerCase(Locale.ROOT);
        return violation.finding().request() + ": " + Wording.title(violation.finding()) + reason;
    }

    private static String seen(Recording recording) {
        long count = 0;
        for (RequestSummary request : recording.requests()) {
            count += request.count();
        }
        return Figures.count(count, "unit") + " of work and "
                + Figures.count(recording.observation().calls, "JDBC call");
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
