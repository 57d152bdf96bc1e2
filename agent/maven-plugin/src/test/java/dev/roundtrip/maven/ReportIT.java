package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports and help: what is asked for on the command line. */
class ReportIT {

    @Test
    void reports_are_written_from_what_the_tests_left() throws Exception {
        Project project = Project.copy("junit5", "reports").withShop();

        MavenRun run = project.maven("test", "roundtrip:report", "-Droundtrip.formats=console,junit,json");
        MavenRun again = project.maven("roundtrip:report", "-Droundtrip.formats=pdf");

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(project.file("target/roundtrip/report-console.txt"))
                .content()
                .contains("Shop.java:32");
        assertThat(project.file("target/roundtrip/report-junit.xml")).content().contains("Shop.java:32");
        assertThat(project.recordings()).as("a report is no recording").hasSize(2);
        assertThat(again.exitCode()).isOne();
        assertThat(again.log()).contains("pdf is not a format; the nearest is ");
    }

    @Test
    void a_red_build_tells_its_verdict_to_the_build_server_too() throws Exception {
        Project project = Project.copy("junit5", "red-report").withShop();

        MavenRun run = project.maven("verify", "-Droundtrip.formats=sarif,markdown");
        MavenRun unwritten = project.maven(
                "roundtrip:check",
                "-Droundtrip.fail=held-idle",
                "-Droundtrip.formats=sarif",
                "-Droundtrip.reportDirectory=pom.xml");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(project.file("target/roundtrip/report-sarif.sarif"))
                .content()
                .contains("src/main/java/shop/Shop.java");
        assertThat(project.file("target/roundtrip/report-markdown.md"))
                .content()
                .contains("Shop.java:32");
        assertThat(unwritten.exitCode()).as(unwritten.log()).isOne();
        assertThat(unwritten.log())
                .contains("on project shop: the report " + project.file("pom.xml"), "is not written");
    }

    @Test
    void help_lists_the_goals_and_their_parameters() throws Exception {
        Project project = Project.copy("junit5", "help");

        MavenRun run = project.maven("roundtrip:help", "-Ddetail");

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log())
                .contains("roundtrip:prepare-agent", "roundtrip:check", "roundtrip:report", "haltOnFailure");
    }
}
