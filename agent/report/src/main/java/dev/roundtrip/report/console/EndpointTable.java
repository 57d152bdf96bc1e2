package dev.roundtrip.report.console;

import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Spread;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The endpoints that get one line each, names last. */
final class EndpointTable {

    private static final int MOST_LINES = 15;
    private static final int[] WIDTHS = {8, 5, 9, 8, 8, 10, 8};

    private final long allNanos;
    private final Page page;

    /** @param allNanos the time of all endpoints, of which shares are told */
    EndpointTable(long allNanos, Page page) {
        this.allNanos = allNanos;
        this.page = page;
    }

    /**
     * Prints nothing for an empty list. Where there are too many, those with findings stay.
     *
     * @param lines in the order in which they are to stand
     */
    void print(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String title = Figures.count(lines.size(), "more endpoint");
        page.rule(title + " (statements: average of each)");
        page.line(row("total", "share", "count", "avg", "max", "statements", "findings", "endpoint"));
        List<Line> guiltyFirst = new ArrayList<>(lines);
        guiltyFirst.sort((a, b) -> Boolean.compare(b.findings > 0, a.findings > 0));
        List<Line> shown = guiltyFirst.subList(0, Math.min(MOST_LINES, lines.size()));
        for (Line line : lines) {
            if (shown.contains(line)) {
                print(line);
            }
        }
        if (lines.size() > MOST_LINES) {
            fold(guiltyFirst.subList(MOST_LINES, lines.size()));
        }
    }

    /** One endpoint and how many findings it has. */
    static final class Line {
        final RequestSummary request;
        final int findings;

        Line(RequestSummary request, int findings) {
            this.request = request;
            this.findings = findings;
        }
    }

    private void print(Line line) {
        RequestSummary request = line.request;
        page.line(row(
                Durations.text(request.total().sumNanos()),
                share(request.total().sumNanos()),
                Figures.count(request.count()),
                Durations.text(request.total().averageNanos()),
                Durations.text(Spread.max(request.total())),
                Figures.average(request.statements(), request.count()),
                line.findings == 0 ? "-" : Figures.count(line.findings),
                Texts.visible(request.name())));
    }

    private void fold(List<Line> lines) {
        long nanos = 0;
        long findings = 0;
        for (Line line : lines) {
            nanos += line.request.total().sumNanos();
            findings += line.findings;
        }
        String time = Durations.text(nanos) + ", " + share(nanos) + " of the time";
        page.line("  ... and " + Figures.count(lines.size(), "more endpoint") + ", " + time
                + (findings == 0 ? "" : ", " + Figures.count(findings, "finding")));
    }

    private String share(long nanos) {
        return Figures.percent(allNanos == 0 ? 0 : (double) nanos / allNanos);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < WIDTHS.length; i++) {
            row.append("  ").append(Texts.padLeft(cells[i], WIDTHS[i]));
        }
        String name = cells[WIDTHS.length];
        return row.append("  ")
                .append(Texts.cutMiddle(name, Page.WIDTH - row.length()))
                .toString();
    }
}
