package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.Blindness;
import dev.roundtrip.report.console.block.Endpoints;
import dev.roundtrip.report.console.block.Footer;
import dev.roundtrip.report.console.request.RequestBlock;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The summary that people read: the conclusion, the endpoints that matter, then what could not be seen. */
public final class ConsoleReport implements Report {

    @Override
    public String name() {
        return "console";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        out.write(render(told.recording).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The summary, in lines of at most 100 columns of printable ASCII, each ended by {@code \n}. */
    public static String render(Recording recording) {
        return render(recording, null);
    }

    /**
     * The summary, which also says where the recording is.
     *
     * @param where the recording's file; null where none is written
     */
    public static String render(Recording recording, String where) {
        Page page = new Page();
        if (recording.observation().blind()) {
            Blindness.print(recording.observation(), page);
        }
        page.hanging("Roundtrip: ", Headline.of(recording));
        endpoints(new Selection(recording), page);
        page.blank();
        Footer.print(recording, where, page);
        return page.toString();
    }

    /** A block of at most eight lines for the moment at which an endpoint first shows a finding. */
    public static String renderFirstSight(Finding finding) {
        return FirstSight.render(finding);
    }

    private static void endpoints(Selection selection, Page page) {
        for (RequestSummary request : selection.blocks) {
            page.blank();
            RequestBlock.print(request, selection.findings(request), page);
        }
        List<EndpointTable.Line> lines = new ArrayList<>();
        for (RequestSummary request : selection.lines) {
            lines.add(
                    new EndpointTable.Line(request, selection.findings(request).size()));
        }
        if (!lines.isEmpty()) {
            page.blank();
            new EndpointTable(selection.allNanos, page).print(lines);
        }
        Connecting.print(selection.connecting, page);
        idle(selection.idle, page);
    }

    private static void idle(List<RequestSummary> idle, Page page) {
        if (!idle.isEmpty()) {
            page.blank();
            String time = Durations.text(Endpoints.nanos(idle));
            page.line("No JDBC call in " + Figures.count(idle.size(), "endpoint") + ", " + time + " in all");
        }
    }
}
