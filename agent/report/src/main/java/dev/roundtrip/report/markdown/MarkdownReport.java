package dev.roundtrip.report.markdown;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.console.FindingText;
import dev.roundtrip.report.console.GateReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A summary for the comment of a pull request: the verdict, a table of the findings, and what to do about each. */
public final class MarkdownReport implements Report {

    /** A comment is read, not searched. */
    private static final int MOST = 20;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Recording recording, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("### Roundtrip\n\n");
        Gate gate = new Gate(GatePolicy.nothingConfirmed());
        text.append(cell(GateReport.conclusion(recording, gate.judge(recording))))
                .append(".\n");
        List<Finding> findings = recording.findings();
        if (!findings.isEmpty()) {
            table(recording, findings.subList(0, Math.min(MOST, findings.size())), text);
        }
        if (findings.size() > MOST) {
            text.append("\nand ").append(findings.size() - MOST).append(" more, each cheaper than these.\n");
        }
        for (String caveat : GateReport.caveats(recording)) {
            text.append("\n> ").append(cell(caveat)).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void table(Recording recording, List<Finding> findings, StringBuilder text) {
        text.append("\n| Finding | Unit of work | Measured | Where | What to do |\n| --- | --- | --- | --- | --- |\n");
        for (Finding finding : findings) {
            String measured = FindingText.measured(recording, finding) + "; " + FindingText.share(finding);
            text.append("| ").append(cell(FindingText.title(finding)));
            text.append(" | ").append(cell(finding.request()));
            text.append(" | ").append(cell(measured));
            text.append(" | ").append(cell(place(finding)));
            text.append(" | ").append(cell(finding.fix() == null ? "" : finding.fix()));
            text.append(" |\n");
        }
    }

    private static String place(Finding finding) {
        Site site = finding.callSite() == null ? finding.loop() : finding.callSite();
        return site == null ? "unknown" : site.toString();
    }

    /** Text and nothing but: no mark-up, no link, no mention, no new column. */
    private static String cell(String text) {
        String plain = FindingText.visible(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '@' || c == '#' || c == '<' || c == '>' || c == '&') {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append("\\`*_[]|~".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
