package dev.roundtrip.report.console.request;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Places;
import dev.roundtrip.report.console.text.SqlText;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Findings in a line each: number, kind, cost, repeats, place, and as much of the statement as there is room for. */
final class FindingTable {

    private static final int PLACE_WIDTH = 32;
    /** Columns that a statement gets in any case; beyond the line's end it is cut. */
    private static final int LEAST = 20;

    private final RequestSummary request;
    private final Page page;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> shapes = new ArrayList<>();

    FindingTable(RequestSummary request, Page page) {
        this.request = request;
        this.page = page;
    }

    /** @param outer the number of the finding that this one is nested in, or 0 */
    void add(int number, Finding finding, int outer) {
        String grade =
                finding.grade() == Grade.CONFIRMED ? "" : ", " + finding.grade().label();
        rows.add(new String[] {
            "  " + number + ".",
            finding.kind().title() + (outer > 0 ? " inside " + outer : "") + grade,
            Wording.costsOthers(finding)
                    ? "untimed"
                    : Durations.text(finding.costNanos() / Math.max(1, request.count())),
            Wording.costsOthers(finding) ? "" : Figures.percent(finding.costShare()),
            Figures.count(finding.perRequest(), "time"),
            place(finding)
        });
        shapes.add(finding.shape());
    }

    void print() {
        int[] widths = widths();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i);
            String line = Texts.padLeft(cells[0], widths[0]) + " " + Texts.padRight(cells[1], widths[1]) + "  "
                    + Texts.padLeft(cells[2], widths[2]) + "  " + Texts.padLeft(cells[3], widths[3]) + "  "
                    + Texts.padLeft(cells[4], widths[4]) + "  " + Texts.padRight(cells[5], widths[5]) + "  ";
            String shape = shapes.get(i);
            page.line(shape == null ? line : line + SqlText.core(shape, Math.max(LEAST, Page.WIDTH - line.length())));
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).length];
        for (String[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], cells[i].length());
            }
        }
        return widths;
    }

    /** The line; where no line of the application is known, what brought the query about. */
    private static String place(Finding finding) {
        if (finding.callSite() != null) {
            return Texts.cutMiddle(Places.brief(finding.callSite()), PLACE_WIDTH);
        }
        return finding.trigger() == null ? "" : Texts.cutMiddle(Texts.visible(finding.trigger()), PLACE_WIDTH);
    }
}
