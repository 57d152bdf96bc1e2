package dev.roundtrip.report.console.request;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.FindingLines;
import dev.roundtrip.report.console.block.Unit;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Places;
import dev.roundtrip.report.console.text.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One finding at length, as part of its endpoint's block. */
final class FindingBlock {

    private static final String INDENT = "     ";
    private static final int MOST_PARTS = 5;

    private final RequestSummary request;
    private final String noun;
    private final Page page;
    /** What was said to do, by the number of the finding that said it. */
    private final Map<String, Integer> fixes = new HashMap<>();

    FindingBlock(RequestSummary request, Page page) {
        this.request = request;
        this.noun = Unit.noun(request.kind());
        this.page = page;
    }

    /**
     * @param number that it has in its endpoint's list
     * @param inside the number of the finding in whose loop this one stands, or 0
     * @param outer the number of the finding whose statement drives this one, or 0
     */
    void print(int number, Finding finding, int inside, int outer) {
        String nested = inside > 0 ? ", inside " + inside : "";
        page.hanging("  " + number + ". ", Wording.title(finding) + nested + ": " + cost(finding));
        FindingLines lines = new FindingLines(INDENT, page);
        lines.sentence("what", what(finding), 2);
        lines.query(finding.shape(), 2);
        lines.places(finding);
        lines.sentence("caused by", finding.trigger(), 1);
        lines.driver(finding.driver(), outer);
        lines.sentence("because", because(finding), 3);
        parts(finding, lines);
        fixes(number, finding, lines);
        lines.sentence("gain", gain(finding), 2);
        lines.sentence("elsewhere", elsewhere(finding.projection()), 1);
    }

    private String what(Finding finding) {
        if (!Wording.counted(finding)) {
            return Wording.what(finding, per()) + often(finding);
        }
        String evidence = finding.evidence();
        boolean countsRequests = finding.kind() == FindingKind.CONNECTION_PER_REQUEST;
        boolean addsUp = !finding.kind().timed() && !finding.kind().risk();
        return countsRequests || !addsUp ? evidence : Wording.withoutPoint(evidence) + often(finding);
    }

    /** Nothing where another line says it: a count, or the rows that prove what drives the repeats. */
    private static String because(Finding finding) {
        if (finding.kind() == FindingKind.N_PLUS_ONE && !finding.parts().isEmpty()) {
            return finding.evidence();
        }
        boolean proven = finding.grade() == Grade.CONFIRMED && finding.driver() != null;
        boolean told = Wording.counted(finding) || !finding.parts().isEmpty();
        return told || proven ? null : finding.evidence();
    }

    private String per() {
        return " per " + noun;
    }

    private String cost(Finding finding) {
        if (Wording.costsOthers(finding)) {
            return Wording.insteadOfCost(finding);
        }
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
        for (Finding part : dearestFirst(finding.parts())) {
            if (told == MOST_PARTS) {
                int more = finding.parts().size() - told;
                lines.sentence("", "and " + Figures.count(more) + " more of the same cause", 1);
                return;
            }
            lines.sentence(told == 0 ? "with" : "", part(part), 1);
            told++;
        }
    }

    private static List<Finding> dearestFirst(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort((a, b) -> Long.compare(b.costNanos(), a.costNanos()));
        return sorted;
    }

    private String part(Finding part) {
        String time = Durations.text(part.costNanos() / Math.max(1, request.count()));
        String place = part.callSite() == null ? "" : " at " + Places.brief(part.callSite());
        String shape = part.shape() == null ? "" : ": " + SqlText.brief(part.shape(), Page.WIDTH);
        return Figures.count(part.perRequest(), part.kind().noun()) + ", " + time + place + shape;
    }

    /** What to do, unless an earlier finding says so; and what to do next for those that share the cause. */
    private void fixes(int number, Finding finding, FindingLines lines) {
        Integer earlier = fixes.putIfAbsent(String.valueOf(finding.fix()), number);
        lines.sentence("fix", earlier == null ? finding.fix() : "As for " + earlier + ".", 3);
        Set<String> more = new LinkedHashSet<>();
        for (Finding part : dearestFirst(finding.parts())) {
            // Queries of one cycle are repaired in one way, if with different names.
            if (part.kind() != FindingKind.N_PLUS_ONE || finding.kind() != FindingKind.N_PLUS_ONE) {
                more.add(part.fix());
            }
        }
        more.remove(null);
        more.remove(finding.fix());
        for (String fix : more) {
            lines.sentence("then", fix, 2);
        }
    }

    /** What it would cost with the database further away. */
    private String elsewhere(Projection there) {
        return there == null
                ? null
                : Durations.text(there.costNanos) + per() + " at " + Durations.text(there.rttNanos)
                        + " a round trip, here " + Durations.text(there.measuredNanos);
    }

    private String gain(Finding finding) {
        if (finding.hopefulNanos() <= 0) {
            return null;
        }
        return range(Durations.text(finding.sureNanos()), Durations.text(finding.hopefulNanos()), finding.sureNanos())
                + " of " + Durations.text(request.total().averageNanos()) + per();
    }

    private static String range(String sure, String hopeful, long sureNanos) {
        if (sureNanos <= 0) {
            return "nothing sure, at best " + hopeful;
        }
        return sure.equals(hopeful) ? "about " + sure : "at least " + sure + ", at best " + hopeful;
    }
}
