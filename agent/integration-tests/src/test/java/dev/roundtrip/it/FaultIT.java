package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.fault.FaultSwitch;
import dev.roundtrip.it.fault.FaultyAgent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our own code throws where the probe hands over: the program does the same as without us, one line tells of it, that
 * kind of call is given up, and all others are heard as before. The switch for it is only in a test build of the jar.
 */
class FaultIT {

    private static final Path SINK = Path.of("../probe/src/main/java/java/lang/RoundtripSink.java");
    private static final Pattern CONSTANT = Pattern.compile("public static final int (\\w+) = (\\d+);");

    /** The numbers of all kinds of calls by their names, so that none that is new is left out. */
    private static final Map<String, String> CONSTANTS = constants();

    private static final String HAND_OVER = CONSTANTS.get("HAND_OVER");
    private static final String TEST_PART = CONSTANTS.get("TEST_PART");
    private static final List<String> TASKS = List.of(HAND_OVER, CONSTANTS.get("TASK"));

    /** What is told once and never ends. */
    private static final List<String> ENDLESS = Stream.of("HAND_OVER", "WEB_ARRIVES", "WEB_ENDS", "WEB_WRAPPED")
            .map(name -> "leave " + CONSTANTS.get(name))
            .toList();

    /** What one program does in one run; the others have tests of their own. */
    private static final List<String> KINDS = CONSTANTS.values().stream()
            .filter(kind -> !kind.equals(CONSTANTS.get("EXIT")) && !kind.equals(TEST_PART))
            .toList();

    /** After so many failures a kind is given up. */
    private static final int LIMIT = 3;

    /** Entries of values and rows, which are one kind together; while executions fail, nobody reads values. */
    private static final List<String> VALUES = List.of(
            "bindNumber(java.lang.Object int long)",
            "beginRead(java.lang.Object int)",
            "bind(java.lang.Object int java.lang.Object)",
            "beginRead(java.lang.Object java.lang.String)",
            "readNumber(long)",
            "read(java.lang.Object)",
            "beginRow(java.lang.Object)",
            "row(boolean)");

    private static final String EXIT = "asked(java.lang.Object)";

    /** One in so many kinds fails in a run, so that each is also seen to go on while others fail. */
    private static final int GROUPS = VALUES.size() / 2;

    private static Path faultyAgent;
    private static String undisturbed;
    private static Map<String, Integer> heard;

    /** What fails in one run. */
    record Faults(String name, List<String> entries, Jdk jdk) {
        @Override
        public String toString() {
            return name + " on " + jdk;
        }
    }

    static Stream<Faults> faults() {
        List<Jdk> jdks = Jdk.all();
        return IntStream.range(0, VALUES.size()).mapToObj(run -> {
            String where = run < GROUPS ? "enter" : "leave";
            List<String> entries = new ArrayList<>(List.of(VALUES.get(run)));
            for (int i = run % GROUPS; i < KINDS.size(); i += GROUPS) {
                String entry = where + " " + KINDS.get(i);
                if (!ENDLESS.contains(entry)) {
                    entries.add(entry);
                }
            }
            return new Faults(where + " " + run % GROUPS, entries, jdks.get(run % jdks.size()));
        });
    }

    @BeforeAll
    static void build() throws IOException {
        faultyAgent = FaultyAgent.build(
                TargetJvm.AGENT,
                Path.of("target/faulty-agent/roundtrip-agent.jar").toAbsolutePath());
        undisturbed = program(Jdk.RUNNING).withoutAgent().run().stdout();
        Outcome outcome = program(Jdk.RUNNING).run();
        assertThat(outcome.stdout()).isEqualTo(undisturbed);
        heard = heard(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_fails_of_ours_is_told_once_and_given_up_and_the_rest_goes_on(Faults faults) throws IOException {
        Outcome outcome = program(faults.jdk())
                .jvm("-Dfaults=" + String.join(",", faults.entries()))
                .start()
                .await()
                .assertExit(0);

        assertThat(outcome.stdout()).isEqualTo(undisturbed);
        assertToldOnce(outcome, faults.entries().size());
        assertThat(outcome.recording().troubles())
                .isEqualTo((long) LIMIT * faults.entries().size());
        Map<String, Integer> now = heard(outcome);
        for (String entry : faults.entries()) {
            assertThat(heard.get(entry)).as("%s without a fault", entry).isGreaterThan(LIMIT);
            assertThat(now.get(entry)).as("%s, which fails", entry).isEqualTo(LIMIT);
        }
        assertRestHeard(now, faults.entries());
    }

    /** A line for each kind, no two the same, and in the recording the kinds that were given up. */
    private static void assertToldOnce(Outcome outcome, int kinds) {
        List<String> lines = outcome.stderr().lines().toList();
        assertThat(lines).hasSize(kinds).doesNotHaveDuplicates();
        List<String> told = new ArrayList<>();
        for (String line : lines) {
            assertThat(line)
                    .matches("roundtrip: could not record [^:]+: java[.]lang[.]OutOfMemoryError at"
                            + " dev[.]roundtrip[.].*; the application is not affected");
            told.add(line.replaceAll("roundtrip: could not record ([^:]+):.*", "$1"));
        }
        String givenUp = "no longer recorded after " + LIMIT + " failures of our own: ";
        assertThat(outcome.recording().notes().stream()
                        .filter(note -> note.startsWith(givenUp))
                        .map(note -> note.substring(givenUp.length())))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private static void assertRestHeard(Map<String, Integer> now, List<String> failing) {
        List<String> kinds = failing.stream().map(FaultIT::kind).toList();
        heard.forEach((entry, count) -> {
            if (!VALUES.contains(entry) && !kinds.contains(kind(entry))) {
                // Newer JDKs hand over and run tasks of their own.
                int most = TASKS.contains(kind(entry)) ? Integer.MAX_VALUE : count;
                assertThat(now.get(entry)).as("%s, which does not fail", entry).isBetween(count, most);
            }
        });
    }

    /** A number; empty for values. */
    private static String kind(String entry) {
        return entry.replaceAll("\\D", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enter", "leave"})
    void parts_of_tests_run_all_the_same(String where) throws IOException {
        String told = withoutTimes(scenarios().withoutAgent().start().await());
        Outcome outcome =
                scenarios().jvm("-Dfaults=" + where + " " + TEST_PART).start().await();

        assertThat(withoutTimes(outcome)).isEqualTo(told);
        assertToldOnce(outcome, 1);
        assertThat(outcome.stderr()).contains("a part of a test");
        assertThat(heard(outcome)).containsEntry(where + " " + TEST_PART, LIMIT);
    }

    private static TargetJvm scenarios() {
        return TestProject.CUCUMBER_JUNIT_4
                .jvm()
                .agent(faultyAgent)
                .jvm("-Dcucumber.glue=targets.tests", "-Dcucumber.publish.quiet=true");
    }

    private static String withoutTimes(Outcome outcome) {
        return outcome.stdout().replaceAll("Time: .*", "");
    }

    @Test
    void a_failure_at_the_exit_of_the_program_leaves_its_exit_code() throws IOException {
        Outcome outcome = program(Jdk.RUNNING)
                .arguments("5")
                .option("fail", "n-plus-one")
                .jvm("-Dfaults=" + EXIT)
                .start()
                .await()
                .assertExit(5);

        assertThat(outcome.stdout()).isEqualTo(undisturbed);
        assertThat(heard(outcome)).containsEntry(EXIT, 1);
        assertThat(outcome.stderr())
                .contains("could not record the program's exit: ")
                .hasLineCount(1);
    }

    private static TargetJvm program(Jdk jdk) {
        return TestProject.EVERY_CALL
                .jvm()
                .on(jdk)
                .agent(faultyAgent)
                .option("request", "targets.tests.EveryCall#configured");
    }

    private static Map<String, Integer> heard(Outcome outcome) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : Files.readAllLines(outcome.folder().resolve(FaultSwitch.HEARD))) {
            int sign = line.lastIndexOf('=');
            counts.put(line.substring(0, sign), Integer.parseInt(line.substring(sign + 1)));
        }
        return counts;
    }

    private static Map<String, String> constants() {
        try {
            Map<String, String> constants = new LinkedHashMap<>();
            CONSTANT.matcher(Files.readString(SINK))
                    .results()
                    .forEach(found -> constants.put(found.group(1), found.group(2)));
            return constants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
