package dev.roundtrip.it.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Jdk;
import dev.roundtrip.it.Outcome;
import dev.roundtrip.it.TargetJvm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other people's tests: each ends under the agent as it does without. Tests that fail here by themselves, for want of a
 * database or by a clock, must fail in the same way.
 */
@EnabledIfSystemProperty(named = "matrix", matches = "true", disabledReason = "takes minutes: -Pmatrix")
class SuitesIT {

    private static final Path SUITES = Path.of("suites").toAbsolutePath();
    private static final long LIMIT_SECONDS = 900;

    /** All, or those that the property {@code suites} names, on all JDKs. */
    static Stream<Arguments> suites() {
        List<String> asked = List.of(System.getProperty("suites", "all").split(","));
        return Suite.ALL.stream()
                .filter(suite -> asked.contains("all") || asked.contains(suite.folder()))
                .flatMap(suite -> Jdk.all().stream().map(jdk -> Arguments.of(suite, jdk)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("suites")
    void end_as_without_the_agent(Suite suite, Jdk jdk) throws Exception {
        Results bare = run(suite, jdk, suite.selected(), TargetJvm::withoutAgent);
        Results watched = run(suite, jdk, suite.selected(), UnaryOperator.identity());

        assertThat(bare.passed()).as("tests that pass without the agent").isGreaterThanOrEqualTo(suite.passing());
        Set<String> differing = bare.classesThatDiffer(watched);
        if (!differing.isEmpty()) {
            assertSame(suite, jdk, differing);
        }
    }

    /** Some tests wait for a clock and may end this way or that: who differs is asked again, alone. */
    private static void assertSame(Suite suite, Jdk jdk, Set<String> classes) throws Exception {
        System.err.println("*** asked again of " + suite + " on " + jdk + ": " + classes + " ***");
        List<String> selected =
                classes.stream().map(name -> "--select-class=" + name).toList();
        assertThat(run(suite, jdk, selected, UnaryOperator.identity()).byTest())
                .isEqualTo(run(suite, jdk, selected, TargetJvm::withoutAgent).byTest());
    }

    private static Results run(Suite suite, Jdk jdk, List<String> selected, UnaryOperator<TargetJvm> agent)
            throws Exception {
        Path built = SUITES.resolve(suite.folder()).resolve("target");
        Path tests = built.resolve("tests");
        TargetJvm jvm = agent.apply(TargetJvm.launching(suite.folder()).on(jdk));
        Path reports = jvm.folder().resolve("reports");
        List<String> launch = new ArrayList<>(suite.properties());
        launch.addAll(List.of(
                "-cp", tests + ":" + built.resolve("lib") + "/*", "org.junit.platform.console.ConsoleLauncher"));
        launch.addAll(List.of("execute", "--details=none", "--disable-banner", "--reports-dir=" + reports));
        selected.forEach(word -> launch.add(word.replace("{tests}", tests.toString())));
        Outcome outcome = jvm.launch(launch).start().await(LIMIT_SECONDS);
        assertThat(outcome.stdout() + outcome.stderr())
                .as("lines of the agent, see %s", outcome.folder())
                .doesNotContain("roundtrip: ");
        return Results.read(reports);
    }
}
