package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.site.Site;
import java.util.List;

/**
 * Why a test fails, in the words of its error. The first line has to do alone in the list of a build or an IDE: what, how
 * often, where.
 */
public final class TestReport {

    private static final String INDENT = "  ";

    private TestReport() {}

    /**
     * @param test its name
     * @param violations of the test and of the requests that it sent, at least one, dearest first
     */
    public static String message(String test, List<Violation> violations) {
        StringBuilder text = new StringBuilder();
        for (Violation violation : violations) {
            text.append(text.length() == 0 ? "" : "and ");
            text.append(headline(test, violation)).append('\n').append(details(violation));
        }
        return text.toString();
    }

    private static String headline(String test, Violation violation) {
        Finding finding = violation.finding();
        String served = finding.request().equals(test) ? "" : " in " + finding.request();
        String place = violation.place() == null ? "" : ", at " + violation.place();
        return Texts.visible(finding.kind().label() + ", " + finding.grade().label() + ": " + Wording.what(finding, "")
                + served + place);
    }

    private static String details(Violation violation) {
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
        lines.sentence("exempt", exemption(violation.place()), 2);
        return page.toString();
    }

    private static String exemption(Site place) {
        return place == null ? null : "the agent's option ignore=" + place.methodName() + ", if it is meant to be so";
    }
}
