package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of other people under their own runners: each is a unit of work, and fails by itself if it is guilty. */
class MethodsOfTestsIT {

    private static final String LOOP = "SELECT title";

    static Stream<TestProject> projects() {
        return Stream.of(
                TestProject.JUPITER_5,
                TestProject.JUPITER_6,
                TestProject.JUNIT_4,
                TestProject.JUNIT_3,
                TestProject.TESTNG,
                TestProject.SPOCK);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_test_is_a_unit_of_work_apart_from_what_sets_it_up(TestProject project) {
        Recording recording = project.jvm().start().await().recording();

        List<String> units = recording.requestNames();
        assertThat(units).allMatch(unit -> unit.matches("(test|set-up|tear-down) ShelfTest\\..*"));
        assertThat(units).anyMatch(unit -> unit.startsWith("set-up")).anyMatch(unit -> unit.startsWith("tear-down"));
        assertThat(units.stream().filter(unit -> unit.startsWith("test ")).map(MethodsOfTestsIT::method))
                .containsExactlyInAnyOrderElementsOf(project.tests("guilty", "innocent", "own"));
        for (String unit : units) {
            assertThat(recording.request(unit).kind()).isEqualTo(unit.startsWith("test ") ? "test" : "fixture");
            if (method(unit).startsWith("guilty")) {
                long runs = recording.request(unit).count();
                assertThat(recording.request(unit).executions(LOOP)).isEqualTo(50 * runs);
            } else if (method(unit).startsWith("innocent")) {
                assertThat(recording.request(unit).statements())
                        .isEqualTo(recording.request(unit).count());
            }
        }
        assertThat(recording.findings().stream()
                        .map(Recording.FindingNode::request)
                        .map(MethodsOfTestsIT::method))
                .containsExactlyInAnyOrderElementsOf(project.tests("guilty", "own"));
        assertThat(recording.notes())
                .contains("what sets tests up and tears them down was counted apart and not judged");
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_guilty_tests_fail_by_name_and_no_other(TestProject project) {
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        String told = outcome.stdout();
        assertThat(TestProject.failed(told)).isEqualTo(project.tests("guilty", "own"));
        assertThat(outcome.stderr().contains("no test was failed by it, so the exit code stays"))
                .isEqualTo(!project.tests("own").isEmpty());
        assertThat(told)
                .contains("java.lang.AssertionError: n-plus-one, confirmed: one query, executed 50 times for 50"
                        + " different values, at targets.query.Shelf.titlesOf(Shelf.java:");
        assertThat(told).contains("  old code   java -jar roundtrip-agent.jar baseline");
        assertThat(told).doesNotContain("Roundtrip", "dev.roundtrip");
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_stack_of_a_guilty_test_begins_at_the_users_line(TestProject project) {
        String told = project.jvm().option("fail", "n-plus-one").start().await().stdout();

        List<String> frames = told.lines()
                .dropWhile(line -> !line.replace(' ', '_').contains("guilty_loop"))
                .dropWhile(line -> !line.contains("if it is meant to be so"))
                .map(line -> line.trim().replaceFirst("^at ", ""))
                .filter(line -> line.matches("targets\\..*\\(.*"))
                .limit(3)
                .toList();
        assertThat(frames.get(0)).startsWith("targets.query.Shelf.titlesOf(Shelf.java:");
        assertThat(frames.get(1)).startsWith("targets.query.Shelf.titlesOneByOne(Shelf.java:");
        assertThat(frames.get(2)).matches("targets\\.tests\\.Shel(f|ves).*");
    }

    @Test
    void a_request_served_on_another_thread_fails_the_test_that_sent_it() {
        Outcome outcome =
                TestProject.SERVER.jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).containsExactly("guilty_request");
        assertThat(outcome.stdout())
                .contains("n-plus-one, confirmed: one query, executed 50 times for 50 different values in GET /loop, at"
                        + " targets.query.Shelf.titlesOf(Shelf.java:");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.recording().requestNames()).contains("GET /loop", "GET /join");
        assertThat(outcome.recording().request("GET /loop").kind()).isEqualTo("http");
    }

    @Test
    void background_work_is_judged_while_a_test_runs_and_not_around_them() {
        Outcome outcome = TestProject.BACKGROUND.jvm().start().await();

        Recording recording = outcome.recording();
        assertThat(recording.findings())
                .extracting(Recording.FindingNode::request)
                .containsExactly("background targets.tests.ShelfTest$Report.run");
        assertThat(recording.requestNames())
                .contains("set-up targets.tests.Worker.main", "set-up targets.tests.ShelfTest$Seeder.run");
        assertThat(recording.notes()).contains("background work while no test ran was counted apart and not judged");
    }

    @Test
    void budgets_fail_a_test_without_any_option_and_say_what_it_did() {
        Outcome outcome = TestProject.BUDGETS.jvm().start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(TestProject.BUDGETS.tests("guilty"));
        assertThat(outcome.stdout())
                .contains("java.lang.AssertionError: 51 statements; 50 allowed by @MaxStatements")
                .contains("java.lang.AssertionError: 2 connections; 1 allowed by @MaxConnections")
                .contains("java.lang.AssertionError: n-plus-one, confirmed: one query, executed 50 times")
                .contains("there is no such kind; the nearest is n-plus-one")
                .contains("  executed   50 times")
                .doesNotContain("old code");
        assertThat(outcome.stderr()).isEmpty();
    }

    @Test
    void budgets_count_wherever_they_stand_and_the_nearest_most() {
        Outcome outcome = TestProject.ASKED.jvm().start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(TestProject.ASKED.tests("guilty"));
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.recording().notes()).noneMatch(note -> note.contains("could not be read"));
    }

    @Test
    void budgets_that_cannot_be_read_are_not_lost_in_silence() {
        Outcome outcome = TestProject.BUDGETS.withoutAnnotations().start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEmpty();
        assertThat(outcome.recording().notes())
                .contains(
                        "the annotations of targets.tests.ShelfTest#guilty_of_a_loop could not be read, so nothing is asked"
                                + " of it: roundtrip-annotations is not on the class path of the tests");
    }

    @Test
    void an_allowed_finding_fails_nothing_and_is_told_with_its_reason() {
        Outcome outcome =
                TestProject.BUDGETS.jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(TestProject.BUDGETS.tests("guilty"));
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.recording().notes())
                .contains("@Allow on targets.tests.ShelfTest#innocent_because_allowed left out n-plus-one: a report");
    }

    private static String method(String unit) {
        return unit.substring(unit.lastIndexOf('.') + 1).replace(' ', '_').replaceFirst("^test_", "");
    }
}
