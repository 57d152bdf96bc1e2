package dev.roundtrip.report.console.compare;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Unit;
import dev.roundtrip.report.console.text.Change;
import dev.roundtrip.report.console.text.Columns;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Spread;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** One endpoint, before and after, in figures per request. */
final class PairBlock {

    /** A part is tiny below this fraction of the whole: one hundredth. */
    private static final int TINY = 100;

    private final Pair pair;
    private final RequestSummary before;
    private final RequestSummary after;
    private final long countBefore;
    private final long countAfter;
    private final Page page;
    private final Columns columns;

    private PairBlock(Pair pair, Page page) {
        this.pair = pair;
        this.before = pair.before;
        this.after = pair.after;
        this.countBefore = Math.max(1, before.count());
        this.countAfter = Math.max(1, after.count());
        this.page = page;
        this.columns = new Columns(page);
    }

    static void print(Pair pair, String titleBefore, String titleAfter, Page page) {
        PairBlock block = new PairBlock(pair, page);
        page.rule(Texts.cutMiddle(pair.name(), Page.WIDTH - 8));
        block.columns.row("", titleBefore, titleAfter, "change");
        block.times();
        block.parts();
        block.counts();
        FindingChanges.of(pair).print("  ", page);
    }

    private void times() {
        if (countBefore > 1 || countAfter > 1) {
            columns.time(
                    "Time, average",
                    before.total().averageNanos(),
                    after.total().averageNanos());
            percentile("p50", 50);
            if (Spread.bearsP95(before.total()) && Spread.bearsP95(after.total())) {
                percentile("p95", 95);
            }
        } else {
            columns.time("Time", before.total().sumNanos(), after.total().sumNanos());
        }
    }

    private void percentile(String label, double percent) {
        columns.time(
                "Time, " + label,
                before.total().percentileNanos(percent),
                after.total().percentileNanos(percent));
    }

    /** Those that are tiny on both sides share a line, so that the lines still add up. */
    private void parts() {
        List<String> tiny = new ArrayList<>();
        long tinyBefore = 0;
        long tinyAfter = 0;
        for (Part part : Part.values()) {
            long nanosBefore = before.breakdown().nanos(part);
            long nanosAfter = after.breakdown().nanos(part);
            if (isTiny(nanosBefore, before) && isTiny(nanosAfter, after)) {
                tinyBefore += nanosBefore;
                tinyAfter += nanosAfter;
                tiny.add(part.title());
            } else {
                columns.part("- " + part.title(), nanosBefore / countBefore, nanosAfter / countAfter);
            }
        }
        if (tinyBefore > 0 || tinyAfter > 0) {
            columns.times("- " + rest(tiny), tinyBefore / countBefore, tinyAfter / countAfter, "below 1%");
        }
    }

    private static boolean isTiny(long nanos, RequestSummary request) {
        return nanos * TINY < request.breakdown().wallNanos() || nanos == 0;
    }

    private static String rest(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : "Other parts of JDBC";
    }

    private void counts() {
        if (countBefore > 1 || countAfter > 1) {
            String label = Unit.plural(pair.before.kind());
            columns.row(label, Figures.count(countBefore), Figures.count(countAfter), "");
        }
        count("Statements", before.statements(), after.statements());
        count("Rows", before.rows(), after.rows());
        count("Connections opened", before.connectionsOpened(), after.connectionsOpened());
        if (before.connectionsBorrowed() > 0 && after.connectionsBorrowed() > 0) {
            share("Connections reused", before.reuse(), after.reuse());
        }
        count("Commits", before.commits(), after.commits());
        if (before.failed() > 0 || after.failed() > 0) {
            share("Failed", (double) before.failed() / countBefore, (double) after.failed() / countAfter);
        }
    }

    private void share(String label, double shareBefore, double shareAfter) {
        columns.row(
                label,
                Figures.percent(shareBefore),
                Figures.percent(shareAfter),
                Change.ofShare(shareBefore, shareAfter));
    }

    private void count(String label, long sumBefore, long sumAfter) {
        columns.average(label + " per " + Unit.noun(pair.before.kind()), sumBefore, countBefore, sumAfter, countAfter);
    }
}
