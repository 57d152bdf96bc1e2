package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that a request hands to other threads belongs to it; the work of strangers does not. */
class ThreadsIT {

    private static final Path SOURCE = Path.of("src/targets/java/targets/thread/FanOut.java");
    private static final String FAN_OUT = "targets.thread.FanOut#run";
    private static final String[] HIKARI = {"HikariCP", "slf4j-api"};

    /** How long many virtual threads fight for few connections; minutes by {@code -Dstorm.seconds}. */
    private static final String STORM_SECONDS = System.getProperty("storm.seconds", "10");

    static Stream<Arguments> ways() {
        Stream<Arguments> all = Stream.of("executor", "scheduler", "future", "stream", "own-pool", "fork-join")
                .flatMap(way -> Jdk.all().stream().map(jdk -> Arguments.of(way, jdk)));
        return Stream.concat(all, Jdk.find25().stream().map(jdk -> Arguments.of("virtual", jdk)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("ways")
    void a_query_on_another_thread_for_each_row_is_an_n_plus_one_of_the_request(String way, Jdk jdk)
            throws IOException {
        Recording recording = thread("FanOut")
                .on(jdk)
                .arguments(way)
                .option("request", FAN_OUT)
                .run()
                .assertExit(0)
                .recording();

        assertFannedOut(recording, FAN_OUT, way);
        assertThat(recording.requestNames()).noneMatch(name -> name.startsWith("background"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"executor", "stream"})
    void so_it_is_in_a_program_without_requests(String way) throws IOException {
        Recording recording = thread("FanOut").arguments(way).run().recording();

        assertThat(recording.finding("n-plus-one").perRequest()).isEqualTo(40);
        assertThat(recording.request("main targets.thread.FanOut").statements()).isEqualTo(45);
    }

    private static void assertFannedOut(Recording recording, String name, String way) throws IOException {
        RequestNode request = recording.request(name);
        assertThat(request.statements()).isEqualTo(41);
        assertThat(request.borrowed()).isEqualTo(41);
        assertThat(request.breakdownNanos()).isEqualTo(request.totalNanos());
        FindingNode finding = recording.finding("n-plus-one");
        assertThat(finding.grade()).isEqualTo("confirmed");
        assertThat(finding.perRequest()).isEqualTo(40);
        assertThat(finding.driverColumn()).isEqualToIgnoringCase("id");
        assertThat(finding.file()).isEqualTo("Shelf.java");
        loopOf(way).ifPresent(line -> assertThat(finding.loopLine()).isEqualTo(line));
        assertThat(recording.findings("nested-connection")).isEmpty();
    }

    /** The line whose comment names the way; a recursion has none. */
    private static Optional<Integer> loopOf(String way) throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        for (int i = 0; i < lines.size(); i++) {
            int comment = lines.get(i).indexOf("// loop:");
            if (comment >= 0
                    && List.of(lines.get(i).substring(comment + 8).split("[ ,]+"))
                            .contains(way)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    @Test
    void what_spring_runs_asynchronously_belongs_to_the_request() {
        assertLibraryFansOut("SpringAsync", jvm -> jvm.jars(UnitOfWorkIT.SPRING));
    }

    @Test
    void what_reactor_runs_on_its_schedulers_belongs_to_the_request() {
        assertLibraryFansOut("ReactorFanOut", jvm -> jvm.jars("reactor-core", "reactive-streams", "jspecify"));
    }

    @Test
    void coroutines_belong_to_the_request_where_they_are_asked_for() {
        assertLibraryFansOut(
                "CoroutineFanOut",
                jvm -> jvm.jars("kotlin-stdlib", "kotlinx-coroutines-core-jvm").option("propagate", "coroutines"));
    }

    private static void assertLibraryFansOut(String program, UnaryOperator<TargetJvm> with) {
        String name = "targets.thread." + program + "#run";
        Recording recording =
                with.apply(thread(program)).option("request", name).run().recording();

        assertThat(recording.request(name).statements()).isEqualTo(41);
        FindingNode finding = recording.finding("n-plus-one");
        assertThat(finding.request()).isEqualTo(name);
        assertThat(finding.grade()).isEqualTo("confirmed");
        assertThat(finding.perRequest()).isEqualTo(40);
    }

    @Test
    void unasked_or_switched_off_it_is_background() {
        Recording recording = thread("FanOut")
                .arguments("executor")
                .option("request", FAN_OUT)
                .option("propagate", "none")
                .run()
                .recording();

        assertThat(recording.request(FAN_OUT).statements()).isEqualTo(1);
    }

    @Test
    void requests_on_the_same_workers_are_told_apart_and_what_outlives_them_is_its_own() {
        Recording recording = thread("Strangers")
                .option(
                        "request",
                        "targets.thread.Strangers#small:targets.thread.Strangers#large"
                                + ":targets.thread.Strangers#leavesWorkBehind")
                .run()
                .recording();

        assertThat(recording.request("targets.thread.Strangers#small").statements())
                .isEqualTo(11);
        assertThat(recording.request("targets.thread.Strangers#large").statements())
                .isEqualTo(31);
        assertThat(recording
                        .request("targets.thread.Strangers#leavesWorkBehind")
                        .statements())
                .isZero();
    }

    @Test
    void what_fills_a_pool_is_not_charged_to_the_request_that_opened_it() {
        Recording recording = thread("OpensPool")
                .jars(HIKARI)
                .option("request", "targets.thread.OpensPool#run")
                .run()
                .recording();

        RequestNode request = recording.request("targets.thread.OpensPool#run");
        assertThat(request.statements()).isEqualTo(4);
        assertThat(request.opened()).isLessThanOrEqualTo(1);
        assertThat(recording.opened()).isEqualTo(6);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("jdkWithVirtualThreads")
    void ten_thousand_virtual_threads_after_four_connections_neither_hang_nor_mix(Jdk jdk) {
        Outcome outcome = thread("Storm")
                .jars(HIKARI)
                .on(jdk)
                .arguments(STORM_SECONDS)
                .option("request", "targets.thread.Storm#request")
                .run();

        long rounds = Long.parseLong(outcome.stdout().replaceAll("(?s).*rounds (\\d+).*", "$1"));
        RequestNode request = outcome.recording().request("targets.thread.Storm#request");
        assertThat(request.count()).isEqualTo(100 * rounds);
        assertThat(request.statements()).isEqualTo(10_100 * rounds);
        assertThat(request.borrowed()).isEqualTo(10_100 * rounds);
        assertThat(request.breakdownNanos()).isEqualTo(request.totalNanos());
    }

    static List<Jdk> jdkWithVirtualThreads() {
        List<Jdk> jdks = Jdk.find25().stream().toList();
        if (jdks.isEmpty()) {
            System.err.println("*** VIRTUAL THREADS NOT TESTED: no JDK 25 found, set JAVA_HOME_25 ***");
        }
        return jdks;
    }

    private static TargetJvm thread(String program) {
        return TargetJvm.of("targets.thread." + program).jvm("-Dslf4j.internal.verbosity=ERROR");
    }
}
