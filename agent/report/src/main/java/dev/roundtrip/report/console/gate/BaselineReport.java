package dev.roundtrip.report.console.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.baseline.BaselineUpdate;
import dev.roundtrip.engine.gate.baseline.BaselineUse;
import dev.roundtrip.engine.gate.baseline.CostlyEntry;
import dev.roundtrip.engine.gate.baseline.Exemption;
import dev.roundtrip.engine.gate.baseline.KnownFinding;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.console.block.FindingLines;
import dev.roundtrip.report.console.block.FindingText;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A baseline in words: what a run made of it, and where to begin. */
public final class BaselineReport {

    private static final int MOST_SOLVED = 10;
    private static final int WORTH_FIXING = 10;
    private static final int WIDTH = 96;

    private BaselineReport() {}

    /** What a gate has to say about entries that it had no use for: a line each; often none. */
    public static List<String> remarks(BaselineUse use) {
        List<String> remarks = new ArrayList<>();
        for (Exemption exemption : use.unusedExemptions()) {
            remarks.add(Texts.visible("the baseline ignores " + exemption + ", which fits no finding of this run"));
        }
        if (!use.notRun().isEmpty()) {
            remarks.add(entries(use.notRun().size()) + " of the baseline: the unit of work did not run");
        }
        for (KnownFinding solved : use.solved()) {
            if (remarks.size() > MOST_SOLVED) {
                break;
            }
            remarks.add("solved: " + named(solved));
        }
        if (!use.solved().isEmpty()) {
            remarks.add(entries(use.solved().size()) + " of the baseline "
                    + (use.solved().size() == 1 ? "is" : "are") + " solved; baseline --prune takes "
                    + (use.solved().size() == 1 ? "it" : "them") + " out");
        }
        return remarks;
    }

    /** What has become of a baseline, in one line. */
    public static String conclusion(BaselineUpdate update) {
        return entries(update.baseline().known().size()) + ": " + Figures.count(update.added()) + " new, "
                + Figures.count(update.solved().size()) + " solved and taken out, "
                + Figures.count(update.notRun().size()) + " kept that did not run";
    }

    /** The ten entries that cost most in the run, in lines of at most 100 columns; empty without any. */
    public static String worthFixing(Recording recording, BaselineUpdate update) {
        List<CostlyEntry> dearest = update.dearest();
        if (dearest.isEmpty()) {
            return "";
        }
        List<CostlyEntry> told = dearest.subList(0, Math.min(WORTH_FIXING, dearest.size()));
        Page page = new Page();
        page.line(told.size() == dearest.size() ? "By cost:" : "The " + told.size() + " worth fixing first, by cost:");
        for (int i = 0; i < told.size(); i++) {
            entry(recording, i + 1, told.get(i), page);
        }
        return page.toString();
    }

    private static void entry(Recording recording, int number, CostlyEntry entry, Page page) {
        Finding finding = entry.dearest;
        String others = entry.units == 1 ? "" : " and " + Figures.count(entry.units - 1) + " more";
        String cost = entry.costNanos == 0 ? "untimed" : Durations.text(entry.costNanos);
        String label = Texts.padLeft(number + ".", 4) + " " + Texts.padLeft(cost, 8) + "  ";
        page.hanging(label, Texts.visible(Wording.title(finding) + ", " + finding.request() + others), 2);
        FindingLines lines = new FindingLines(Texts.padLeft("", label.length()), page);
        lines.sentence("measured", FindingText.measured(recording, finding), 2);
        lines.query(finding.shape(), 1);
        lines.places(finding);
    }

    private static String named(KnownFinding entry) {
        String shape = entry.shape == null ? "" : ", " + entry.shape;
        return Texts.cutEnd(Texts.visible(entry + shape), WIDTH);
    }

    private static String entries(int n) {
        return Figures.count(n, "entry");
    }
}
