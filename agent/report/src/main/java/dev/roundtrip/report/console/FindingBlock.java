package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.LinkedHashSet;
import java.util.Set;

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
        lines.sentence("because", finding.evidence(), 3);
        parts(finding, lines);
        fixes(finding, lines);
        lines.sentence("gain", gain(finding), 2);
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
        String place = part.callSite() == null ? "" : " at " + Places.brief(part.callSite());
        String shape = part.shape() == null ? "" : ": " + SqlText.of(part.shape(), Page.WIDTH);
        return part.kind().title() + " " + Figures.count(part.perRequest(), "time") + ", " + time + place + shape;
    }

    /** What to do, and what to do next for those that share the cause. */
    private static void fixes(Finding finding, FindingLines lines) {
        lines.sentence("fix", finding.fix(), 3);
        Set<String> more = new LinkedHashSet<>();
        for (Finding part : finding.parts()) {
            more.add(part.fix());
        }
        more.remove(null);
        more.remove(finding.fix());
        for (String fix : more) {
            lines.sentence("then", fix, 2);
        }
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
