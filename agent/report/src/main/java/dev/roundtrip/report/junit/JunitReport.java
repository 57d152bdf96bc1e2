package dev.roundtrip.report.junit;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.FindingText;
import dev.roundtrip.report.console.gate.GateReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The XML that every build server reads: a unit of work that was judged is a test case, which its confirmed findings
 * fail. A run that observed nothing is one case in error.
 */
public final class JunitReport implements Report {

    /** A case that passes would say that it is clean. */
    private static final String UNJUDGED =
            "\">\n    <skipped message=\"prepares tests, so it is not judged\"/>\n  </testcase>\n";

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        out.write(document(told.recording, told.verdict).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String document(Recording recording, Verdict verdict) {
        boolean silent = verdict.outcome() == Outcome.INCONCLUSIVE;
        StringBuilder cases = new StringBuilder();
        int failures = 0;
        int skipped = 0;
        for (RequestSummary request : verdict.judged()) {
            List<Violation> violations = of(request, verdict);
            List<Overrun> overruns = overrunsOf(request, verdict);
            boolean passes = violations.isEmpty() && overruns.isEmpty();
            failures += passes ? 0 : 1;
            skipped += passes && recording.preparesTests(request) ? 1 : 0;
            append(recording, request, violations, overruns, cases);
        }
        if (silent) {
            String why = Xml.text(GateReport.conclusion(recording, verdict));
            cases.append("  <testcase classname=\"roundtrip\" name=\"observation\">\n    <error message=\"")
                    .append(why)
                    .append("\"/>\n  </testcase>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"roundtrip\" tests=\""
                + (verdict.judged().size() + (silent ? 1 : 0)) + "\" failures=\"" + failures + "\" errors=\""
                + (silent ? 1 : 0) + "\" skipped=\"" + skipped + "\">\n" + cases + "</testsuite>\n";
    }

    private static void append(
            Recording recording,
            RequestSummary request,
            List<Violation> violations,
            List<Overrun> overruns,
            StringBuilder cases) {
        cases.append("  <testcase classname=\"roundtrip.").append(request.kind().label());
        cases.append("\" name=\"").append(Xml.text(request.name()));
        cases.append("\" time=\"").append(Xml.seconds(request.total().sumNanos()));
        if (violations.isEmpty() && overruns.isEmpty()) {
            cases.append(recording.preparesTests(request) ? UNJUDGED : "\"/>\n");
            return;
        }
        cases.append("\">\n    <failure type=\"");
        if (violations.isEmpty()) {
            cases.append(overruns.get(0).limit().measure.option());
            cases.append("\" message=\"").append(Xml.text(FindingText.title(overruns.get(0))));
        } else {
            Finding first = violations.get(0).finding();
            cases.append(first.kind().label());
            cases.append("\" message=\"").append(Xml.text(FindingText.measured(recording, first)));
        }
        cases.append("\">\n");
        for (Violation violation : violations) {
            cases.append(lines(recording, violation));
        }
        for (Overrun overrun : overruns) {
            cases.append(lines(FindingText.title(overrun), null, overrun.place(), overrun.todo()));
        }
        cases.append("    </failure>\n  </testcase>\n");
    }

    private static String lines(Recording recording, Violation violation) {
        Finding finding = violation.finding();
        String title = FindingText.title(finding) + ": " + FindingText.measured(recording, finding);
        String allowed = violation.reason() == Standing.NEW ? null : violation.allowed();
        return lines(title, allowed, violation.place(), violation.todo());
    }

    /** Whatever but the title may be null. */
    private static String lines(String title, String allowed, Site place, String todo) {
        StringBuilder lines = new StringBuilder(Xml.text(title)).append('\n');
        for (String line :
                new String[] {allowed == null ? null : "allowed: " + allowed, place == null ? null : "at " + place, todo
                }) {
            if (line != null) {
                lines.append("  ").append(Xml.text(line)).append('\n');
            }
        }
        return lines.toString();
    }

    private static List<Violation> of(RequestSummary request, Verdict verdict) {
        List<Violation> violations = new ArrayList<>();
        for (Violation violation : verdict.violations()) {
            if (violation.finding().request().equals(request.name())) {
                violations.add(violation);
            }
        }
        return violations;
    }

    private static List<Overrun> overrunsOf(RequestSummary request, Verdict verdict) {
        List<Overrun> overruns = new ArrayList<>();
        for (Overrun overrun : verdict.overruns()) {
            if (overrun.unit().name().equals(request.name())) {
                overruns.add(overrun);
            }
        }
        return overruns;
    }
}
