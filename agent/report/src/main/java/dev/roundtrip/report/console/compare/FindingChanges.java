package dev.roundtrip.report.console.compare;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.console.block.FindingLines;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.SqlText;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        int more = findings.size();
        int told = 0;
        for (List<Finding> alike : alike(findings)) {
            if (told++ < MOST_LINES) {
                page.hanging(start, line(alike, Page.WIDTH - start.length()), 1);
                start = Texts.padLeft("", start.length());
                more -= alike.size();
            }
        }
        if (more > 0) {
            page.line(start + "and " + Figures.count(more) + " more");
        }
    }

    /** Findings that would look alike are one line: two statements that one line of the code runs. */
    private static Collection<List<Finding>> alike(List<Finding> findings) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Site site = site(finding);
            String key = finding.kind().label() + '\n' + (site == null ? finding.shape() : site);
            alike.computeIfAbsent(key, name -> new ArrayList<>()).add(finding);
        }
        return alike.values();
    }

    private static String line(List<Finding> alike, int width) {
        Finding first = alike.get(0);
        String kind = first.kind().title();
        String title = alike.size() == 1 ? kind : Figures.count(alike.size(), kind);
        Site site = site(first);
        if (site != null) {
            return title + " " + FindingLines.frame(site, width - title.length() - 1);
        }
        return first.shape() == null ? title : title + ": " + SqlText.brief(first.shape(), width - title.length() - 2);
    }

    private static Site site(Finding finding) {
        return finding.callSite() == null ? finding.loop() : finding.callSite();
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
