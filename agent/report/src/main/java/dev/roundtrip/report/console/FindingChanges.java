package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.List;

/** Which findings of an endpoint went, stayed and came; the same one is known by its id. */
final class FindingChanges {

    private static final int MOST_LINES = 4;
    private static final int LABEL_WIDTH = 11;

    final List<Finding> solved = new ArrayList<>();
    final List<Finding> remaining = new ArrayList<>();
    final List<Finding> fresh = new ArrayList<>();

    private FindingChanges() {}

    static FindingChanges of(Pair pair) {
        FindingChanges changes = new FindingChanges();
        for (Finding finding : pair.findingsBefore) {
            (contains(pair.findingsAfter, finding) ? changes.remaining : changes.solved).add(finding);
        }
        for (Finding finding : pair.findingsAfter) {
            if (!contains(pair.findingsBefore, finding)) {
                changes.fresh.add(finding);
            }
        }
        return changes;
    }

    void print(String indent, Page page) {
        print(indent, "Solved", solved, page);
        print(indent, "Remaining", remaining, page);
        print(indent, "New", fresh, page);
    }

    /** {@code 1 finding solved, none left}. */
    String sentence() {
        int left = remaining.size() + fresh.size();
        String news = fresh.isEmpty() ? "" : ", " + fresh.size() + " of them new";
        return Figures.count(solved.size(), "finding") + " solved, " + (left == 0 ? "none" : Figures.count(left))
                + " left" + news;
    }

    private static void print(String indent, String label, List<Finding> findings, Page page) {
        String start = indent + Texts.padRight(label, LABEL_WIDTH);
        for (Finding finding : findings.subList(0, Math.min(MOST_LINES, findings.size()))) {
            page.hanging(start, line(finding, Page.WIDTH - start.length()), 1);
            start = Texts.padLeft("", start.length());
        }
        if (findings.size() > MOST_LINES) {
            page.line(start + "and " + Figures.count(findings.size() - MOST_LINES) + " more");
        }
    }

    private static String line(Finding finding, int width) {
        String title = finding.kind().title();
        Site site = finding.callSite() == null ? finding.loop() : finding.callSite();
        return site == null ? title : title + " " + FindingLines.frame(site, width - title.length() - 1);
    }

    private static boolean contains(List<Finding> findings, Finding wanted) {
        for (Finding finding : findings) {
            if (finding.id().equals(wanted.id())) {
                return true;
            }
        }
        return false;
    }
}
