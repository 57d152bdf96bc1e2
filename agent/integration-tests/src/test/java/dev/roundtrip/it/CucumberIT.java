package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios under every runner that Cucumber has: each is a unit of work, and fails by itself if it is guilty. */
class CucumberIT {

    private static final Path FEATURE = Path.of("src/targets/tests/cucumber/targets/tests/shelf.feature");
    private static final String UNIT = "test shelf.feature > ";
    private static final String LOOP = "SELECT title";

    static Stream<TestProject> projects() {
        return Stream.of(
                TestProject.CUCUMBER,
                TestProject.CUCUMBER_ALONE,
                TestProject.CUCUMBER_JUNIT_4,
                TestProject.CUCUMBER_TESTNG);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_scenario_is_a_unit_of_work_apart_from_its_hooks(TestProject project) throws IOException {
        Recording recording = jvm(project).start().await().recording();

        List<String> units = recording.requestNames();
        assertThat(units.stream().filter(unit -> unit.startsWith(UNIT)).map(CucumberIT::scenario))
                .containsExactlyInAnyOrderElementsOf(scenarios("guilty", "innocent", "own"));
        assertThat(units.stream().filter(unit -> !unit.startsWith(UNIT)))
                .containsExactlyInAnyOrder(
                        "set-up ShelfTest.fill",
                        "set-up ShelfTest.looks",
                        "tear-down ShelfTest.looks_again",
                        "tear-down ShelfTest.empty");
        for (String unit : units) {
            Recording.RequestNode request = recording.request(unit);
            assertThat(request.kind()).isEqualTo(unit.startsWith(UNIT) ? "test" : "fixture");
            boolean loops = !unit.contains("innocent");
            assertThat(request.executions(LOOP)).as(unit).isEqualTo(loops ? 50 * request.count() : 0);
        }
        assertThat(recording.findings().stream()
                        .map(Recording.FindingNode::request)
                        .map(CucumberIT::scenario))
                .containsExactlyInAnyOrderElementsOf(scenarios("guilty", "own"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_guilty_scenarios_are_red_in_the_report_and_no_other(TestProject project) throws IOException {
        Outcome outcome = jvm(project).option("fail", "n-plus-one").start().await();

        assertThat(red(outcome.folder())).isEqualTo(scenarios("guilty", "own"));
        assertThat(outcome.stdout())
                .contains("java.lang.AssertionError: n-plus-one, confirmed: one query, executed 50 times for 50"
                        + " different values, at targets.query.Shelf.titlesOf(Shelf.java:")
                .contains("mine");
        assertThat(outcome.stdout() + outcome.stderr()).doesNotContain("Roundtrip", "dev.roundtrip");
        assertThat(outcome.exitCode()).isNotZero();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void what_failed_already_is_red_without_the_option_and_nothing_else(TestProject project) throws IOException {
        Outcome outcome = jvm(project).start().await();

        assertThat(red(outcome.folder())).isEqualTo(scenarios("own"));
        assertThat(outcome.stdout()).doesNotContain("n-plus-one");
    }

    private static TargetJvm jvm(TestProject project) {
        TargetJvm jvm = project.jvm();
        return jvm.jvm(
                "-Dcucumber.glue=targets.tests",
                "-Dcucumber.publish.quiet=true",
                "-Dcucumber.plugin=rerun:" + report(jvm.folder()) + ",summary");
    }

    private static Path report(Path folder) {
        return folder.resolve("red.txt");
    }

    /** The scenarios that Cucumber's own report lists by their lines. */
    private static Set<String> red(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(FEATURE);
        String report = Files.readString(report(folder)).trim();
        return Stream.of(report.substring(report.indexOf(".feature:") + ".feature:".length())
                        .split(":"))
                .map(line -> nameAbove(lines, Integer.parseInt(line)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameAbove(List<String> lines, int line) {
        int at = line - 1;
        while (!lines.get(at).contains("Scenario")) {
            at--;
        }
        return declared(lines.get(at));
    }

    private static Set<String> scenarios(String... beginnings) throws IOException {
        return Files.readAllLines(FEATURE).stream()
                .filter(line -> line.contains("Scenario"))
                .map(CucumberIT::declared)
                .filter(name -> Stream.of(beginnings).anyMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String declared(String line) {
        return line.substring(line.indexOf(':') + 2);
    }

    private static String scenario(String unit) {
        return unit.substring(unit.indexOf(" > ") + 3);
    }
}
