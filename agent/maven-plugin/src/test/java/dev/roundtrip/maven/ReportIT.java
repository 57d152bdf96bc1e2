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
        assertThat(again.log()).contains("unknown format pdf; there are console, json");
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
