package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that run at the same time, and tests that run on threads of others. */
class ParallelTestsIT {

    static Stream<TestProject> runners() {
        return Stream.of(TestProject.PARALLEL_POOL, TestProject.PARALLEL_FORKS, TestProject.PARALLEL_TESTNG);
    }

    @ParameterizedTest
    @MethodSource("runners")
    void guilty_and_innocent_tests_side_by_side_are_kept_apart(TestProject project) {
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(project.tests("guilty"));
        assertThat(outcome.stderr()).isEmpty();
        Recording recording = outcome.recording();
        Set<String> guilty = project.tests("guilty");
        for (String unit : recording.requestNames()) {
            if (unit.startsWith("test ")) {
                String method = unit.substring(unit.lastIndexOf('.') + 1);
                assertThat(recording.request(unit).statements()).as(unit).isEqualTo(guilty.contains(method) ? 51 : 1);
            }
        }
        assertThat(recording.requestNames().stream().filter(unit -> unit.startsWith("test ")))
                .hasSize(4);
        assertThat(recording.requestNames()).noneMatch(unit -> unit.startsWith("background "));
    }

    @Test
    void what_a_test_has_another_thread_do_fails_the_test_that_waits_for_it() {
        TestProject project = TestProject.PREEMPTIVE;
        Outcome outcome = project.jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(project.tests("guilty"));
        assertThat(outcome.stderr()).isEmpty();
    }
}
