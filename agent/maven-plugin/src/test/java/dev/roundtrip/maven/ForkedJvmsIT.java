package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However tests are started, the agent is in their JVMs. */
class ForkedJvmsIT {
    private static final String SUREFIRE = """
                  <plugin>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <configuration><argLine>@{argLine} -Xmx256m</argLine></configuration>
                  </plugin>
            """;

    private static final String GUILTY = "at shop.Shop.linesOf(Shop.java:32)";

    @Test
    void forks_side_by_side_leave_a_recording_each() throws Exception {
        forks("2", "false", 2);
    }

    @ParameterizedTest
    @Tag("matrix")
    @CsvSource({"1, true, 1", "1, false, 2", "2, true, 2"})
    void every_way_to_fork_leaves_recordings(String count, String reuse, int recordings) throws Exception {
        forks(count, reuse, recordings);
    }

    private static void forks(String count, String reuse, int recordings) throws Exception {
        Project project = Project.copy("junit5", "forks-" + count + "-" + reuse).withShop();

        MavenRun run = project.maven("verify", "-DforkCount=" + count, "-DreuseForks=" + reuse);

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log()).contains(GUILTY);
        assertThat(project.recordings()).hasSize(recordings);
    }

    @Test
    @Tag("matrix")
    void without_a_fork_nothing_is_observed_and_the_build_says_so() throws Exception {
        Project project = Project.copy("junit5", "no-fork").withShop();

        MavenRun run = project.maven("verify", "-DforkCount=0");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log()).contains("nothing is proven: no recording in", "no forkCount of 0");
    }

    @ParameterizedTest
    @CsvSource({"initialize, before", "generate-sources, after"})
    void jacoco_and_the_arguments_of_the_user_stay(String phase, String order) throws Exception {
        Project project = Project.copy("jacoco", "jacoco-" + order).withShop();

        MavenRun run = project.maven("verify", "-Droundtrip.haltOnFailure=false", "-Djacoco.phase=" + phase);

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log()).contains(GUILTY);
        assertThat(project.file("target/jacoco.exec")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"initialize, before", "generate-sources, after"})
    void a_configured_line_takes_over_what_both_agents_have_put_there(String phase, String order) throws Exception {
        Project project = Project.copy("jacoco", "configured-" + order)
                .withShop()
                .edit("pom.xml", "    <plugins>\n", "    <plugins>\n" + SUREFIRE);

        MavenRun run = project.maven("verify", "-Droundtrip.haltOnFailure=false", "-Djacoco.phase=" + phase);

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log()).contains(GUILTY);
        assertThat(project.file("target/jacoco.exec")).isNotEmptyFile();
    }

    /** JaCoCo takes them apart, so they are for builds without it. */
    @Test
    void quotes_within_an_argument_stay() throws Exception {
        Project project = Project.copy("jacoco", "quotes")
                .withShop()
                .edit("pom.xml", "\"-Duser.words=two words\"", "-Duser.words=\"two words\"")
                .edit("pom.xml", "    <plugins>\n", "    <plugins>\n" + SUREFIRE);

        MavenRun run = project.maven("verify", "-Droundtrip.haltOnFailure=false", "-Djacoco.skip");

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log()).contains(GUILTY);
    }

    @Test
    void failsafe_and_surefire_count_as_one_build() throws Exception {
        Project project = Project.copy("failsafe", "failsafe").withShop();

        MavenRun run = project.maven("verify");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log()).contains(GUILTY, "1 of 2 recordings hold no JDBC call");
    }

    @Test
    void a_second_execution_of_the_goal_keeps_what_the_tests_in_between_recorded() throws Exception {
        Project project = Project.copy("failsafe", "failsafe-prepared-twice").withShop();
        project.edit(
                "pom.xml",
                "<executions>\n          <execution>\n            <goals>\n              <goal>prepare",
                """
                <executions>
                          <execution>
                            <id>before-failsafe</id>
                            <phase>pre-integration-test</phase>
                            <goals>
                              <goal>prepare-agent</goal>
                            </goals>
                          </execution>
                          <execution>
                            <goals>
                              <goal>prepare""");

        MavenRun run = project.maven("verify");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log()).contains("prepare-agent (before-failsafe)", "1 of 2 recordings hold no JDBC call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit4", "testng"})
    void a_test_fails_itself_where_that_is_asked_for(String framework) throws Exception {
        Project project = Project.copy(framework, framework).withShop();

        MavenRun run = project.maven("test", "-Droundtrip.failTests");
        project.mend();
        MavenRun mended = project.maven("test", "-Droundtrip.failTests");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log())
                .contains("counts_the_lines_of_all_orders")
                .contains("n-plus-one, confirmed: one query, executed 20 times for 20 different values, " + GUILTY)
                .contains("Failures: 1, Errors: 0");
        assertThat(mended.exitCode()).as(mended.log()).isZero();
    }
}
