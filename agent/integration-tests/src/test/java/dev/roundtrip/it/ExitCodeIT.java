package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The option {@code fail} in a program that is no test: how its exit code comes about, on every JDK there is. */
class ExitCodeIT {

    static Stream<Arguments> ends() {
        return Jdk.all().stream()
                .flatMap(jdk -> Stream.of(
                        Arguments.of(jdk, "", 1, "exit code 1"),
                        Arguments.of(jdk, "exit0", 1, "exit code 1"),
                        Arguments.of(jdk, "exit3", 3, "exit code 3 stays"),
                        Arguments.of(jdk, "throw", 1, "exit code 1 stays"),
                        Arguments.of(jdk, "clean", 0, null),
                        Arguments.of(jdk, "clean exit0", 0, null),
                        Arguments.of(jdk, "clean exit3", 3, null),
                        Arguments.of(jdk, "clean throw", 1, null),
                        Arguments.of(jdk, "nothing", 3, "nothing is proven"),
                        Arguments.of(jdk, "nothing exit0", 3, "nothing is proven"),
                        Arguments.of(jdk, "nothing throw", 1, "nothing is proven")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ends")
    void a_finding_turns_a_good_exit_code_and_no_other(Jdk jdk, String ways, int code, String told) {
        Outcome outcome = endsBy(jdk, ways).start().await();

        outcome.assertExit(code);
        List<String> ours = outcome.stderr()
                .lines()
                .filter(line -> line.startsWith("roundtrip: "))
                .toList();
        if (told == null) {
            assertThat(ours).isEmpty();
        } else {
            assertThat(ours).last().asString().contains(told);
        }
    }

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void work_in_flight_and_slow_hooks_come_to_their_end(Jdk jdk) {
        Outcome outcome = endsBy(jdk, "hooks").start().await();

        outcome.assertExit(1);
        List<String> lines = outcome.stdout().lines().toList();
        assertThat(lines).contains("other thread done").endsWith("late hook");
        String buffered = lines.get(lines.size() - 2);
        assertThat(buffered).startsWith("buffered, file /");
        assertThat(Path.of(buffered.substring(buffered.indexOf('/')))).doesNotExist();
        assertThat(Files.exists(outcome.folder())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void the_code_of_a_signal_stays(Jdk jdk) {
        endsBy(jdk, "sleep").start().awaitOutput("sleeping").terminate().await().assertExit(143);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void the_finding_is_told_with_its_line(Jdk jdk) {
        Outcome outcome = endsBy(jdk, "").start().await();

        assertThat(outcome.stderr().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("N+1 query", "50 times", "at targets.query.LookupPerAuthor.printBooks(LookupPerAuthor.java:");
    }

    private static TargetJvm endsBy(Jdk jdk, String ways) {
        String[] arguments = ways.isEmpty() ? new String[0] : ways.split(" ");
        return TargetJvm.of("targets.end.EndsBy")
                .named("EndsBy-" + ways.replace(' ', '-'))
                .on(jdk)
                .option("fail", "n-plus-one")
                .arguments(arguments);
    }
}
