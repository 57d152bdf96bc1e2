package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Texts;

/** One finding in sentences, for every report that is made of text; printable ASCII only. */
public final class FindingText {

    private FindingText() {}

    /** {@code N+1 query, confirmed}. */
    public static String title(Finding finding) {
        return Wording.title(finding);
    }

    /** What happens and how often: {@code one query, executed 200 times per request for 200 different values}. */
    public static String measured(Recording recording, Finding finding) {
        for (RequestSummary request : recording.requests()) {
            if (request.name().equals(finding.request())) {
                return Wording.what(finding, " per " + Unit.noun(request.kind()));
            }
        }
        return Wording.what(finding, "");
    }

    /** What happens, what it costs and what to do, in a few sentences. */
    public static String sentences(Recording recording, Finding finding) {
        String what = measured(recording, finding) + ", " + share(finding) + ".";
        return visible(finding.fix() == null ? what : what + " " + finding.fix());
    }

    /** {@code GET /owners: 52 statements in one request, at most 20 allowed}. */
    public static String title(Overrun overrun) {
        return visible(OverrunText.title(overrun));
    }

    /** {@code 87% of its time}. */
    public static String share(Finding finding) {
        return Figures.percent(finding.costShare()) + " of its time";
    }

    /** Any text of the program or of ours, without what could steer a terminal or break a line. */
    public static String visible(String text) {
        return Texts.visible(text);
    }
}
