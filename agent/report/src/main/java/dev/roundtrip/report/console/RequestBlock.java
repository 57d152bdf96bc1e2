package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.List;

/** One endpoint at length: times, breakdown, counts, findings. */
final class RequestBlock {

    private static final int MOST_FINDINGS = 5;

    private final RequestSummary request;
    private final String noun;
    private final Page page;

    private RequestBlock(RequestSummary request, Page page) {
        this.request = request;
        this.noun = Unit.noun(request.kind());
        this.page = page;
    }

    /** @param findings of this endpoint, dearest first */
    static void print(RequestSummary request, List<Finding> findings, Page page) {
        RequestBlock block = new RequestBlock(request, page);
        page.rule(Texts.cutMiddle(Texts.visible(request.name()), Page.WIDTH - 8));
        page.hanging("  ", block.times());
        BreakdownText.print(request.breakdown(), request.count(), "  ", block.noun, page);
        page.hanging("  ", block.counts());
        block.findings(findings);
    }

    private String times() {
        Distribution total = request.total();
        String count = Figures.count(request.count(), noun);
        if (request.count() == 1) {
            return count + ", " + Durations.text(total.sumNanos()) + (request.failed() > 0 ? ", failed" : "");
        }
        return count + ": avg " + Durations.text(total.averageNanos())
                + ", p50 " + Durations.text(total.percentileNanos(50))
                + ", p95 " + Durations.text(total.percentileNanos(95))
                + ", max " + Durations.text(total.maxNanos()) + failed();
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

    private void findings(List<Finding> findings) {
        FindingBlock block = new FindingBlock(request, page);
        int told = 0;
        for (Finding finding : findings) {
            if (!finding.minor() && told < MOST_FINDINGS) {
                page.blank();
                block.print(++told, finding);
            }
        }
        rest(findings, told);
    }

    /** One line for all that is not told at length. */
    private void rest(List<Finding> findings, int told) {
        int more = findings.size() - told;
        if (more == 0) {
            return;
        }
        long nanos = 0;
        StringBuilder kinds = new StringBuilder();
        int skip = told;
        for (Finding finding : findings) {
            if (!finding.minor() && skip-- > 0) {
                continue;
            }
            nanos += finding.costNanos();
            kinds.append(kinds.length() == 0 ? "" : "; ").append(brief(finding));
        }
        if (told > 0) {
            page.blank();
        }
        String cost = Durations.text(nanos / Math.max(1, request.count()));
        page.hanging("  ", Figures.count(more, "smaller finding") + ", " + cost + " per " + noun + ": " + kinds, 1);
    }

    private static String brief(Finding finding) {
        String place = finding.callSite() == null ? "" : " at " + Places.brief(finding.callSite());
        return finding.kind().title() + place;
    }
}
