package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Bad input and trouble: one clear line at most, the program unhurt, what was dropped counted. */
class TroubleIT {

    private static final String MAIN = "main targets.trouble.";

    @Test
    void an_unknown_option_is_named_with_the_nearest_valid_one() {
        Outcome outcome = healthy().option("n-plus-one.treshold", "5").start().await();

        outcome.assertExit(0).assertOneLine("n-plus-one.treshold", "n-plus-one.threshold");
        assertThat(outcome.recording().findings("n-plus-one")).hasSize(1);
    }

    @Test
    void a_bad_value_is_named_and_the_default_used() {
        Outcome outcome =
                healthy().option("n-plus-one.threshold", "many").start().await();

        outcome.assertExit(0).assertOneLine("n-plus-one.threshold", "many");
        assertThat(outcome.recording().findings("n-plus-one")).hasSize(1);
    }

    @Test
    void an_output_directory_that_cannot_be_made_costs_one_line() {
        TargetJvm program = healthy();
        Path impossible = program.folder().resolve("stdout/recording");
        Outcome outcome =
                program.option("output", impossible.toString()).start().await();

        outcome.assertExit(0).assertOneLine(impossible.toString());
        assertThat(outcome.stdout().lines()).hasSize(50);
    }

    @Test
    void a_console_file_on_a_full_disk_costs_one_line_at_most() {
        Outcome outcome = healthy().option("console", "/dev/full").start().await();

        outcome.assertExit(0);
        assertThat(outcome.stderr().lines()).hasSizeLessThanOrEqualTo(1);
        assertThat(outcome.recording().findings("n-plus-one")).hasSize(1);
    }

    @Test
    void a_disk_that_is_full_at_exit_costs_one_line_and_leaves_no_half_recording() throws IOException {
        Outcome outcome = trouble("ManyShapes").largestFile(4).start().await();

        outcome.assertExit(0).assertOneLine("recording");
        assertThat(outcome.stdout()).isEqualTo("100000\n");
        assertThat(outcome.hasRecording()).isFalse();
    }

    @Test
    void texts_that_nobody_can_parse_are_counted_and_not_kept() throws IOException {
        Outcome outcome = assertSameOutput("OddTexts");

        assertThat(outcome.recording().request(MAIN + "OddTexts").statements()).isEqualTo(15);
        Path file = outcome.recordingFile();
        assertThat(file).content().doesNotContain("0123456789", "never closed");
        assertThat(Files.size(file)).isLessThan(100_000);
    }

    @Test
    void a_driver_that_breaks_in_every_way_breaks_the_same_way_under_the_agent() {
        Outcome outcome = assertSameOutput("Chaos", "mchange-commons-java");

        assertThat(outcome.stdout()).contains(" well, ").endsWith("0 intrusions\n");
        assertThat(outcome.recording().statements()).isPositive();
    }

    @Test
    void closing_everything_twice_counts_nothing_twice() {
        Recording recording = assertSameOutput("ClosedTwice").recording();

        assertThat(recording.request(MAIN + "ClosedTwice").rows()).isEqualTo(4);
        assertThat(recording.request(MAIN + "ClosedTwice").executions("SYSTEM_RANGE"))
                .isEqualTo(4);
    }

    @Test
    void a_statement_used_from_two_threads_loses_no_execution() {
        Recording recording = assertSameOutput("TwoThreads").recording();

        assertThat(recording.statements()).isEqualTo(1000);
    }

    @Test
    void a_request_that_never_ends_is_told_when_the_program_is_terminated() {
        Outcome outcome =
                trouble("NeverEnds").start().awaitOutput("waiting").terminate().await();

        outcome.assertExit(143);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.recording().request(MAIN + "NeverEnds").statements()).isEqualTo(11);
    }

    @Test
    void a_hundred_thousand_shapes_fit_into_a_small_heap_and_are_all_counted() {
        Recording recording = trouble("ManyShapes").jvm("-Xmx64m").run().recording();

        assertThat(recording.request(MAIN + "ManyShapes").statements()).isEqualTo(100_000);
        assertThat(recording.request(MAIN + "ManyShapes").shapes()).hasSizeBetween(100, 2100);
        assertThat(recording.dropped("shapes")).isGreaterThan(90_000);
    }

    @Test
    void many_executions_of_one_shape_cost_one_row() {
        Recording recording =
                trouble("OneShapeOftenExecuted").jvm("-Xmx64m").run().recording();

        Recording.RequestNode main = recording.request(MAIN + "OneShapeOftenExecuted");
        assertThat(main.statements()).isEqualTo(300_000);
        assertThat(main.rows()).isEqualTo(300_000);
        assertThat(main.shapes()).hasSize(1);
    }

    @Test
    void a_second_copy_of_the_agent_steps_aside() {
        Outcome outcome = healthy().jvm("-javaagent:" + TargetJvm.AGENT).start().await();

        outcome.assertExit(0);
        assertThat(outcome.stderr().lines()).hasSizeLessThanOrEqualTo(1);
        assertThat(outcome.recording().finding("n-plus-one").perRequest()).isEqualTo(50);
    }

    @Test
    void a_tool_of_the_jdk_that_was_given_the_agent_is_left_alone() {
        Outcome without = javac().withoutAgent().run();
        Outcome with = javac().start().await().assertExit(0);

        assertThat(with.stdout()).isEqualTo(without.stdout()).startsWith("javac");
        assertThat(with.stderr().lines()).hasSizeLessThanOrEqualTo(1);
        assertThat(with.hasRecording()).isFalse();
    }

    private static TargetJvm javac() {
        return TargetJvm.bare("com.sun.tools.javac.Main")
                .named("javac")
                .modules(".", "jdk.compiler")
                .arguments("-version");
    }

    private static TargetJvm healthy() {
        return TargetJvm.of("targets.query.LookupPerAuthor");
    }

    private static TargetJvm trouble(String program) {
        return TargetJvm.of("targets.trouble." + program);
    }

    /** Runs a program with the agent, after it has shown without what it should print. */
    private static Outcome assertSameOutput(String program, String... jars) {
        Outcome without = trouble(program).jars(jars).withoutAgent().run();
        Outcome with = trouble(program).jars(jars).run();
        assertThat(with.stdout()).isEqualTo(without.stdout());
        return with;
    }
}
