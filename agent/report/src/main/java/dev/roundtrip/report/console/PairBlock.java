package dev.roundtrip.report.console;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.recording.RequestSummary;

/** One endpoint, before and after, in figures per request. */
final class PairBlock {

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
            columns.time(
                    "Time, p95",
                    before.total().percentileNanos(95),
                    after.total().percentileNanos(95));
        } else {
            columns.time("Time", before.total().sumNanos(), after.total().sumNanos());
        }
    }

    private void parts() {
        for (Part part : Part.values()) {
            long nanosBefore = before.breakdown().nanos(part) / countBefore;
            long nanosAfter = after.breakdown().nanos(part) / countAfter;
            if (nanosBefore > 0 || nanosAfter > 0) {
                columns.part("- " + part.title(), nanosBefore, nanosAfter);
            }
        }
    }

    private void counts() {
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
