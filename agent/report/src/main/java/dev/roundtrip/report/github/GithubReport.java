package dev.roundtrip.report.github;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.console.FindingText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Annotations of GitHub Actions: printed in a step, they stand beside the line in the pull request. */
public final class GithubReport implements Report {

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void write(Recording recording, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Finding finding : recording.findings()) {
            annotate(recording, finding, text);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void annotate(Recording recording, Finding finding, StringBuilder text) {
        text.append("::").append(level(finding.grade())).append(' ');
        Site site = finding.callSite() == null ? finding.loop() : finding.callSite();
        if (site != null && site.file != null) {
            text.append("file=").append(property(SourcePath.of(site))).append(',');
            if (site.line > 0) {
                text.append("line=").append(site.line).append(',');
            }
        }
        text.append("title=").append(property(FindingText.title(finding) + " in " + finding.request()));
        text.append("::").append(message(recording, finding)).append('\n');
    }

    private static String level(Grade grade) {
        switch (grade) {
            case CONFIRMED:
                return "error";
            case LIKELY:
                return "warning";
            default:
                return "notice";
        }
    }

    private static String message(Recording recording, Finding finding) {
        String what = FindingText.measured(recording, finding) + ", " + FindingText.share(finding) + ".";
        return data(finding.fix() == null ? what : what + " " + finding.fix());
    }

    // What GitHub's runner decodes; everything else that is odd was made visible before.
    private static String data(String text) {
        return FindingText.visible(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
