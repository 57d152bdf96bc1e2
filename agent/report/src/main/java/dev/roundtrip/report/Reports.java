package dev.roundtrip.report;

import dev.roundtrip.report.console.ConsoleReport;
import dev.roundtrip.report.github.GithubReport;
import dev.roundtrip.report.gitlab.GitlabReport;
import dev.roundtrip.report.json.JsonReport;
import dev.roundtrip.report.junit.JunitReport;
import dev.roundtrip.report.markdown.MarkdownReport;
import dev.roundtrip.report.sarif.SarifReport;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Every format there is. A new one is a class and one line here. */
public final class Reports {

    private static final List<Report> ALL = Collections.unmodifiableList(Arrays.<Report>asList(
            new ConsoleReport(),
            new JsonReport(),
            new GithubReport(),
            new MarkdownReport(),
            new JunitReport(),
            new SarifReport(),
            new GitlabReport()));

    private Reports() {}

    /** All formats, the default first. */
    public static List<Report> all() {
        return ALL;
    }

    /** The format of that name, or null where there is none. */
    public static Report named(String name) {
        for (Report report : ALL) {
            if (report.name().equals(name)) {
                return report;
            }
        }
        return null;
    }
}
