package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.report.console.block.FindingLines;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;

/** A new finding, told while the program runs. */
final class FirstSight {

    private static final int NAME_WIDTH = 60;

    private FirstSight() {}

    static String render(Finding finding) {
        Page page = new Page();
        String name = Texts.cutMiddle(Texts.visible(finding.request()), NAME_WIDTH);
        page.hanging("Roundtrip: ", Wording.title(finding) + ", first seen in " + name, 1);
        FindingLines lines = new FindingLines("  ", page);
        String time = Durations.text(finding.costNanos() / Math.max(1, finding.requests()));
        String cost = Wording.costsOthers(finding)
                ? ""
                : ": " + time + ", " + Figures.percent(finding.costShare()) + " of its time";
        lines.sentence("what", Wording.what(finding, "") + cost, finding.shape() == null ? 2 : 1);
        lines.query(finding.shape(), 1);
        lines.places(finding);
        lines.sentence("caused by", finding.trigger(), 1);
        lines.sentence("fix", finding.fix(), 2);
        return page.toString();
    }
}
