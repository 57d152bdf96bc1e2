package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.recording.RequestSummary;

/** One finding at length, as part of its endpoint's block. */
final class FindingBlock {

    private static final String INDENT = "     ";
    private static final int MOST_PARTS = 4;

    private final RequestSummary request;
    private final String noun;
    private final Page page;

    FindingBlock(RequestSummary request, Page page) {
        this.request = request;
        this.noun = Unit.noun(request.kind());
        this.page = page;
    }

    void print(int number, Finding finding) {
        page.hanging("  " + number + ". ", Wording.title(finding) + ": " + cost(finding));
        FindingLines lines = new FindingLines(INDENT, page);
        lines.sentence("what", Wording.what(finding, per()) + often(finding), 2);
        lines.query(finding.shape(), 2);
        lines.site("where", finding.callSite());
        lines.site("loop", finding.loop());
        lines.sentence("caused by", finding.trigger(), 1);
        lines.driver(finding.driver());
        if (!provenByDriver(finding)) {
            lines.sentence("because", finding.evidence(), 2);
        }
        parts(finding, lines);
        lines.sentence("fix", finding.fix(), 3);
        lines.sentence("gain", gain(finding), 2);
    }

    /** The driver's two lines are the evidence then; a sentence that repeats them only takes room. */
    private static boolean provenByDriver(Finding finding) {
        return finding.driver() != null && finding.grade() == Grade.CONFIRMED;
    }

    private String per() {
        return " per " + noun;
    }

    private String cost(Finding finding) {
        String time = Durations.text(finding.costNanos() / Math.max(1, request.count()));
        String each = request.count() == 1 ? "" : per();
        return time + each + ", " + Figures.percent(finding.costShare()) + " of its time";
    }

    /** How many of the requests show it, and how often in all; said only where there are several. */
    private String often(Finding finding) {
        if (request.count() < 2) {
            return "";
        }
        String all = " (" + Figures.count(finding.total()) + " in all";
        boolean some = finding.requests() < request.count();
        return some
                ? all + ", in " + Figures.count(finding.requests()) + " of " + Figures.count(request.count(), noun)
                        + ")"
                : all + ")";
    }

    private void parts(Finding finding, FindingLines lines) {
        int told = 0;
        for (Finding part : finding.parts()) {
            if (told == MOST_PARTS) {
                int more = finding.parts().size() - told;
                lines.sentence("", "and " + Figures.count(more) + " more of the same cause", 1);
                return;
            }
            lines.sentence(told == 0 ? "with" : "", part(part), 1);
            told++;
        }
    }

    private String part(Finding part) {
        String time = Durations.text(part.costNanos() / Math.max(1, request.count()));
        String shape = part.shape() == null ? "" : ": " + SqlText.of(part.shape(), Page.WIDTH);
        return part.kind().title() + ", " + Figures.count(part.perRequest(), "time") + ", " + time + shape;
    }

    private String gain(Finding finding) {
        if (finding.hopefulNanos() <= 0) {
            return null;
        }
        String hopeful = Durations.text(finding.hopefulNanos()) + " (hopeful)";
        String range = finding.sureNanos() > 0
                ? Durations.text(finding.sureNanos()) + " (sure) to " + hopeful
                : "up to " + hopeful + ", nothing sure,";
        return range + " of " + Durations.text(request.total().averageNanos()) + per();
    }
}
