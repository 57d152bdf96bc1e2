package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that must throw: an error of ours is never what they wait for, and nothing that they hide is lost. */
class ExpectedExceptionsIT {

    static Stream<TestProject> runners() {
        return Stream.of(TestProject.EXPECTED_JUNIT_4, TestProject.EXPECTED_TESTNG);
    }

    @ParameterizedTest
    @MethodSource("runners")
    void a_test_that_waits_in_vain_for_an_error_fails_by_that(TestProject project) {
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(project.tests("guilty", "own"));
        assertThat(outcome.stdout().lines().filter(line -> line.contains("n-plus-one, confirmed")))
                .as("the guilty one's own failure")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("runners")
    void what_an_expected_exception_hides_is_counted_and_told(TestProject project) {
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        assertThat(outcome.exitCode()).isNotZero();
        for (String hidden : project.tests("masked", "own")) {
            assertThat(outcome.stderr()).contains("test ShelfTest." + hidden);
            assertThat(outcome.recording().findings())
                    .extracting(Recording.FindingNode::request)
                    .contains("test ShelfTest." + hidden);
        }
        assertThat(outcome.stderr()).doesNotContain("innocent");
    }

    @Test
    void what_a_test_catches_itself_hides_nothing() {
        TestProject project = TestProject.EXPECTED_JUPITER;
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(project.tests("guilty", "own"));
        assertThat(outcome.stdout()).contains("AssertionError: n-plus-one, confirmed: one query, executed 50 times");
        assertThat(outcome.stderr()).isEmpty();
    }
}
