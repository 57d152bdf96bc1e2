package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of Kotest in all its styles: each is a unit of work, also where it is suspended, and fails if it is guilty. */
class KotestIT {

    private static final String LOOP = "SELECT title";

    /** The last part of a name: what runners put before it differs, and how they write what no name should hold. */
    private static final Pattern FAILED =
            Pattern.compile("^  Kotest:.*?((?:guilty|innocent|own|lost)(?:[\\w ]|\\W\\[31m)*)$");

    private static final Set<String> GUILTY = new TreeSet<>(Set.of(
            "guilty loop",
            "guilty after a pause",
            "guilty again",
            "guilty and paused",
            "guilty name",
            "guilty string",
            "guilty then",
            "guilty it",
            "guilty should",
            "guilty nested should",
            "guilty free",
            "guilty word",
            "guilty paused word",
            "guilty scenario",
            "guilty expect",
            "guilty_annotated"));

    static Stream<TestProject> projects() {
        return Stream.of(TestProject.KOTEST_5, TestProject.KOTEST_6);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_test_of_any_style_is_a_unit_apart_from_its_callbacks(TestProject project) {
        Recording recording = project.jvm().start().await().recording();

        List<String> tests = recording.requestNames().stream()
                .filter(unit -> unit.startsWith("test "))
                .toList();
        assertThat(tests)
                .contains(
                        "test ShelfTest > guilty loop",
                        "test ShelfTest > nested > guilty again",
                        "test StringsTest > guilty string",
                        "test BehaviourTest > a shelf > it is read > guilty then",
                        "test DescribeTest > a shelf > guilty it",
                        "test ShouldTest > nested > guilty nested should",
                        "test FreeTest > nested > guilty free",
                        "test WordTest > a shelf > guilty word",
                        "test FeatureTest > a shelf > guilty scenario",
                        "test ExpectTest > a shelf > guilty expect",
                        "test AnnotatedTest > guilty_annotated");
        for (String unit : tests) {
            assertThat(recording.request(unit).count()).as(unit).isEqualTo(1);
            assertThat(recording.request(unit).executions(LOOP)).as(unit).isEqualTo(unit.contains("innocent") ? 0 : 50);
        }
        assertThat(recording.requestNames().stream().filter(unit -> unit.contains("-up ") || unit.contains("-down ")))
                .containsExactlyInAnyOrder(
                        "set-up ShelfTest > beforeSpec",
                        "set-up ShelfTest > beforeTest",
                        "tear-down ShelfTest > afterTest",
                        "set-up AnnotatedTest > beforeTest");
        assertThat(tests.stream().filter(unit -> unit.endsWith("name")))
                .as("control characters of a name")
                .hasSize(1)
                .allMatch(unit -> unit.matches("test ShelfTest > guilty(\\\\u000a| )\\\\u001b\\[31mname"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_guilty_tests_fail_by_name_and_what_was_lost_to_other_threads_accuses_nobody(TestProject project) {
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        Set<String> expected = new TreeSet<>(GUILTY);
        expected.addAll(Set.of("own failure", "own failure after a pause"));
        assertThat(failed(outcome.stdout())).isEqualTo(expected);
        assertThat(outcome.stdout())
                .contains("java.lang.AssertionError: n-plus-one, confirmed: one query, executed 50 times for 50"
                        + " different values, at targets.query.Shelf.titlesOf(Shelf.java:")
                .doesNotContain("Roundtrip", "dev.roundtrip");
        assertThat(outcome.recording().requestNames())
                .noneMatch(unit -> unit.contains("lost elsewhere"))
                .anyMatch(unit -> unit.startsWith("background targets.tests.ShelfTest"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void what_failed_already_fails_without_the_option_and_nothing_else(TestProject project) {
        Outcome outcome = project.jvm().start().await();

        assertThat(failed(outcome.stdout())).containsExactly("own failure", "own failure after a pause");
        assertThat(outcome.stdout()).doesNotContain("n-plus-one");
    }

    private static Set<String> failed(String told) {
        return told.lines()
                .flatMap(line -> FAILED.matcher(line).results())
                .map(found -> found.group(1).replaceAll("\\W*\\[31m", " ").trim())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
