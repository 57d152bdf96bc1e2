package dev.roundtrip.report.console.request;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Unit;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Spread;
import dev.roundtrip.report.console.text.Texts;
import java.util.List;

/** One endpoint at length: times, breakdown, counts, findings. */
public final class RequestBlock {

    private final RequestSummary request;
    private final String noun;
    private final Page page;

    private RequestBlock(RequestSummary request, Page page) {
        this.request = request;
        this.noun = Unit.noun(request.kind());
        this.page = page;
    }

    /** @param findings of this endpoint, dearest first */
    public static void print(RequestSummary request, List<Finding> findings, Page page) {
        RequestBlock block = new RequestBlock(request, page);
        page.rule(Texts.cutMiddle(Texts.visible(request.name()), Page.WIDTH - 8));
        if (request.count() != 1 || request.failed() > 0) {
            page.hanging("  ", block.times());
        }
        BreakdownText.print(request.breakdown(), request.count(), "  ", block.noun, page);
        page.hanging("  ", block.counts());
        new FindingList(request, page).print(findings);
    }

    private String times() {
        Distribution total = request.total();
        String count = Figures.count(request.count(), noun);
        if (request.count() == 1) {
            return count + ", failed";
        }
        return count + ": avg " + Durations.text(total.averageNanos()) + ", " + Spread.of(total) + failed();
    }

    private String failed() {
        if (request.failed() == 0) {
            return ", none failed";
        }
        double share = (double) request.failed() / request.count();
        return ", " + Figures.count(request.failed()) + " failed (" + Figures.percent(share) + ")";
    }

    private String counts() {
        long n = request.count();
        return "Per " + noun + ": " + Figures.average(request.statements(), n, "statement") + ", "
                + Figures.average(request.rows(), n, "row") + ", " + connections()
                + some(request.commits(), "commit") + some(request.rollbacks(), "rollback");
    }

    private String some(long total, String noun) {
        return total == 0 ? "" : ", " + Figures.average(total, request.count(), noun);
    }

    private String connections() {
        if (request.connectionsBorrowed() == 0 && request.connectionsOpened() == 0) {
            return "no connection taken";
        }
        return Figures.average(request.connectionsBorrowed(), request.count(), "connection") + " taken, "
                + Figures.average(request.connectionsOpened(), request.count()) + " newly opened (reuse "
                + Figures.percent(request.reuse()) + ")";
    }
}
