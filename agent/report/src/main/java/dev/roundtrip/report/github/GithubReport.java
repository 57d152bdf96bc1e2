package dev.roundtrip.report.github;

import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Shared;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.FindingText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Annotations of GitHub Actions: printed in a step, they stand beside the line in the pull request. What fails the build
 * comes as an error, and what is known does not come at all: GitHub shows ten of a kind.
 */
public final class GithubReport implements Report {

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Overrun overrun : told.verdict.overruns()) {
            String todo = overrun.todo() == null ? "" : FindingText.visible(overrun.todo());
            annotate("error", overrun.place(), FindingText.title(overrun), todo, told, text);
        }
        for (Shared shared : Shared.of(told)) {
            if (shared.unknown()) {
                String title = FindingText.title(shared.finding) + grown(shared.standing) + " in " + shared.units;
                String message = FindingText.sentences(told.recording, shared.finding);
                annotate(level(shared), shared.place(), title, message, told, text);
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void annotate(String level, Site site, String title, String message, Told told, StringBuilder text) {
        text.append("::").append(level).append(' ');
        if (site != null && site.file != null) {
            text.append("file=").append(property(told.sources.of(site))).append(',');
            if (site.line > 0) {
                text.append("line=").append(site.line).append(',');
            }
        }
        text.append("title=").append(property(title)).append("::").append(data(message));
        text.append('\n');
    }

    private static String grown(Standing standing) {
        return standing == Standing.GROWN || standing == Standing.EXPIRED
                ? ", " + standing.name().toLowerCase(Locale.ROOT)
                : "";
    }

    private static String level(Shared shared) {
        if (shared.standing.over()) {
            return "error";
        }
        return shared.finding.grade() == Grade.INFO ? "notice" : "warning";
    }

    // What GitHub's runner decodes; everything else that is odd was made visible before.
    private static String data(String text) {
        return FindingText.visible(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
