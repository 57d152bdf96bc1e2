package dev.roundtrip.report.console.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.gate.tests.TestOverrun;
import dev.roundtrip.engine.gate.tests.TestVerdict;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.console.block.FindingLines;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a test fails, in the words of its error. The first line has to do alone in the list of a build or an IDE: what, how
 * often, where.
 */
public final class TestReport {

    private static final String INDENT = "  ";
    private static final int FRAME_WIDTH = 80;

    private TestReport() {}

    /**
     * @param test a test
     * @param verdict that is not clean
     * @param accepting how a baseline comes to know what is there, for what a baseline may let pass
     */
    public static String message(RequestRecord test, TestVerdict verdict, String accepting) {
        List<String> blocks = new ArrayList<>();
        if (verdict.complaint() != null) {
            blocks.add(Texts.visible(verdict.complaint()) + "\n");
        }
        for (TestOverrun overrun : verdict.overruns()) {
            blocks.add(headline(overrun) + "\n" + details(overrun));
        }
        for (Violation violation : verdict.violations()) {
            String hint = verdict.isForBaseline(violation) ? accepting : null;
            blocks.add(headline(test.name(), violation) + "\n" + details(test, violation, hint));
        }
        return String.join("and ", blocks);
    }

    private static String headline(TestOverrun overrun) {
        return Figures.count(overrun.measured(), overrun.noun()) + "; " + Figures.count(overrun.allowed())
                + " allowed by @" + overrun.annotation();
    }

    private static String details(TestOverrun overrun) {
        Page page = new Page();
        FindingLines lines = new FindingLines(INDENT, page);
        for (ShapeUse use : overrun.dearest()) {
            lines.sentence("executed", Figures.count(use.executions(), "time"), 1);
            lines.query(use.shape().text(), 2);
            if (use.callSite() != null) {
                lines.sentence("where", FindingLines.frame(use.callSite(), FRAME_WIDTH), 1);
            }
        }
        lines.sentence("exempt", "raise @" + overrun.annotation() + ", if the test needs more", 1);
        return page.toString();
    }

    private static String headline(String test, Violation violation) {
        Finding finding = violation.finding();
        String served = finding.request().equals(test) ? "" : " in " + finding.request();
        String place = violation.place() == null ? "" : ", at " + violation.place();
        return Texts.visible(finding.kind().label() + ", " + finding.grade().label() + ": " + Wording.what(finding, "")
                + served + place);
    }

    private static String details(RequestRecord test, Violation violation, String accepting) {
        Finding finding = violation.finding();
        Page page = new Page();
        FindingLines lines = new FindingLines(INDENT, page);
        lines.sentence("allowed", violation.allowed(), 1);
        lines.query(finding.shape(), 3);
        lines.places(finding);
        lines.driver(finding.driver(), 0);
        for (Finding other : violation.others()) {
            lines.sentence("with", other.kind().label() + ": " + Wording.what(other, ""), 2);
            lines.query(other.shape(), 2);
        }
        lines.sentence("why", Wording.counted(finding) ? null : finding.evidence(), 2);
        lines.sentence("fix", violation.todo(), 4);
        lines.sentence("exempt", exemption(test, violation.place()), 2);
        lines.sentence("old code", accepting, 3);
        return page.toString();
    }

    private static String exemption(RequestRecord test, Site place) {
        if (place == null) {
            return null;
        }
        String annotation = test.test().hasAnnotations() ? "@Allow on the test, with the reason, or " : "";
        return annotation + "the option ignore=" + place.methodName() + ", if it is meant to be so";
    }
}
