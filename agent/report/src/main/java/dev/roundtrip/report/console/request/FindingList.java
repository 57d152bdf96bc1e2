package dev.roundtrip.report.console.request;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Cause;
import dev.roundtrip.report.console.block.Unit;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Places;
import java.util.ArrayList;
import java.util.List;

/** The findings of one endpoint: the dearest at length, the next in a line each, minor ones in one line together. */
final class FindingList {

    private static final int MOST_AT_LENGTH = 3;
    /** After the first, a finding is told at length from this share of the time on: one twentieth. */
    private static final double SHARE_AT_LENGTH = 0.05;

    private static final int MOST_LINES = 12;
    /** From here on it is worth saying what all N+1 queries cost together. */
    private static final int MANY = 3;

    private final RequestSummary request;
    private final Page page;
    private final List<Finding> serious = new ArrayList<>();
    private final List<Finding> rest = new ArrayList<>();

    FindingList(RequestSummary request, Page page) {
        this.request = request;
        this.page = page;
    }

    /** @param findings of this endpoint, dearest first; to be called once */
    void print(List<Finding> findings) {
        for (Finding finding : gravestFirst(findings)) {
            (finding.minor() || serious.size() == MOST_AT_LENGTH + MOST_LINES ? rest : serious).add(finding);
        }
        Cause shared = shared();
        boolean first = shared != null && shared.dearest() == serious.get(0);
        if (first) {
            page.blank();
            together(shared);
        }
        int told = atLength();
        if (told < serious.size()) {
            page.blank();
            if (shared != null && !first) {
                together(shared);
            }
            FindingTable table = new FindingTable(request, page);
            for (int i = told; i < serious.size(); i++) {
                table.add(i + 1, serious.get(i), inside(serious.get(i)));
            }
            table.print();
        }
        rest();
    }

    /** What is only worth knowing comes last, whatever it costs. */
    private static List<Finding> gravestFirst(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((a, b) -> Boolean.compare(a.grade() == Grade.INFO, b.grade() == Grade.INFO));
        return ordered;
    }

    private int atLength() {
        FindingBlock block = new FindingBlock(request, page);
        int told = 0;
        for (Finding finding : serious) {
            if (told == MOST_AT_LENGTH || told > 0 && !dear(finding)) {
                return told;
            }
            page.blank();
            block.print(++told, finding, inside(finding), outer(finding));
        }
        return told;
    }

    private boolean dear(Finding finding) {
        if (finding.grade() == Grade.INFO) {
            return false;
        }
        return Wording.costsOthers(finding)
                || request.kind() == RequestKind.TEST
                || finding.costShare() >= SHARE_AT_LENGTH;
    }

    /** The number of the finding whose loop, by whichever of its statements, drives this one; 0 where there is none. */
    private int inside(Finding finding) {
        for (int i = 0; finding.driver() != null && i < serious.size(); i++) {
            if (serious.get(i) != finding && tells(serious.get(i), finding.driver().shape)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean tells(Finding finding, String shape) {
        if (finding.shape() != null && finding.shape().equals(shape)) {
            return true;
        }
        for (Finding part : finding.parts()) {
            if (tells(part, shape)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the finding whose own repeated statement drives this one; 0 where there is none. */
    private int outer(Finding finding) {
        for (int i = 0; finding.driver() != null && i < serious.size(); i++) {
            Finding other = serious.get(i);
            if (other != finding && other.shape() != null && other.shape().equals(finding.driver().shape)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** All N+1 queries; null where there are few. */
    private Cause shared() {
        for (Cause cause : Cause.of(serious)) {
            if (cause.findings.size() >= MANY) {
                return cause;
            }
        }
        return null;
    }

    private void together(Cause cause) {
        String all = Figures.count(cause.queries().size()) + " N+1 queries together: " + each(cause.nanos());
        page.hanging("  ", all + " (" + Figures.percent(cause.share()) + ")" + loop(cause));
    }

    private static String loop(Cause cause) {
        if (cause.loop() == null) {
            return "";
        }
        int in = cause.inLoop(cause.loop());
        String some = in == cause.queries().size() ? "all" : Figures.count(in);
        return ", " + some + " in the loop at " + Places.brief(cause.loop());
    }

    private void rest() {
        if (rest.isEmpty()) {
            return;
        }
        long nanos = 0;
        List<String> told = new ArrayList<>();
        for (Finding finding : rest) {
            nanos += finding.costNanos();
            told.add(brief(finding));
        }
        page.blank();
        String all = Figures.count(rest.size(), "smaller finding") + ", " + each(nanos);
        page.hanging("  ", all + ": " + String.join("; ", told), 1);
    }

    private String each(long nanos) {
        return Durations.text(nanos / Math.max(1, request.count())) + " per " + Unit.noun(request.kind());
    }

    private static String brief(Finding finding) {
        String place = finding.callSite() == null ? "" : " at " + Places.brief(finding.callSite());
        return finding.kind().title() + place;
    }
}
