package dev.roundtrip.report.markdown;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Shared;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.FindingText;
import dev.roundtrip.report.console.gate.GateReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A summary for the comment of a pull request: the verdict, a table of the findings, and what to do about each. */
public final class MarkdownReport implements Report {

    /** A comment is read, not searched. */
    private static final int MOST = 20;

    /** No width, and what stands before it is no longer taken together with what follows: an entity alone would be. */
    private static final String APART = "&#8203;";

    private static final Pattern LINKED = Pattern.compile("(?i)(:(?=//)|www(?=\\.)|GH(?=-)|mailto(?=:)|xmpp(?=:))");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("### Roundtrip\n\n");
        text.append(cell(GateReport.conclusion(told.recording, told.verdict))).append(".\n");
        for (Overrun overrun : told.verdict.overruns()) {
            text.append("\n- ").append(cell(FindingText.title(overrun))).append('.');
        }
        text.append(told.verdict.overruns().isEmpty() ? "" : "\n");
        findings(told, text);
        for (String remark : GateReport.remarks(told.verdict)) {
            text.append("\n> ").append(cell(remark)).append('\n');
        }
        for (String caveat : GateReport.caveats(told.recording)) {
            text.append("\n> ").append(cell(caveat)).append('\n');
        }
        for (String note : GateReport.notes(told.recording)) {
            text.append("\n> ").append(cell(note)).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What is over the limit first; what is known is counted in the conclusion and not listed. */
    private static void findings(Told told, StringBuilder text) {
        List<Shared> listed = new ArrayList<>();
        for (Shared shared : Shared.of(told)) {
            if (shared.standing.over()) {
                listed.add(shared);
            }
        }
        for (Shared shared : Shared.of(told)) {
            if (shared.standing == Standing.PASSED) {
                listed.add(shared);
            }
        }
        if (!listed.isEmpty()) {
            table(told, listed.subList(0, Math.min(MOST, listed.size())), text);
        }
        if (listed.size() > MOST) {
            text.append("\nand ").append(listed.size() - MOST).append(" more.\n");
        }
    }

    private static void table(Told told, List<Shared> listed, StringBuilder text) {
        text.append("\n| | Finding | Unit of work | Measured | Where | What to do |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (Shared shared : listed) {
            Finding finding = shared.finding;
            String measured = FindingText.measured(told.recording, finding) + "; " + FindingText.share(finding);
            text.append("| ").append(mark(shared.standing, told));
            text.append(" | ").append(cell(FindingText.title(finding)));
            text.append(" | ").append(cell(shared.units));
            text.append(" | ").append(cell(measured));
            text.append(" | ")
                    .append(cell(
                            shared.place() == null ? "unknown" : shared.place().toString()));
            text.append(" | ").append(cell(finding.fix() == null ? "" : finding.fix()));
            text.append(" |\n");
        }
    }

    /** Without a baseline nothing can be told to be new. */
    private static String mark(Standing standing, Told told) {
        if (!standing.over()) {
            return "let pass";
        }
        return told.verdict.baseline().given() ? "**" + standing.name().toLowerCase(Locale.ROOT) + "**" : "**fails**";
    }

    /** Text and nothing but: no mark-up, no link, no mention, no new column. */
    private static String cell(String text) {
        String plain = FindingText.visible(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '@' || c == '#') {
                escaped.append(c).append(APART);
            } else if (c == '<' || c == '>' || c == '&') {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append("\\`*_[]|~".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        // Addresses are linked without any mark-up, and so are issues of other trackers.
        return LINKED.matcher(escaped).replaceAll("$1" + APART);
    }
}
