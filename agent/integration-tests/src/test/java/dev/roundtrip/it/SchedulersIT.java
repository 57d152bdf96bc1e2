package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that a request hands to the workers of a library belongs to it, and the work of a stranger there does not. */
class SchedulersIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"io", "computation"})
    void what_rxjava_runs_on_its_schedulers_belongs_to_the_request(String scheduler) {
        assertFansOutBesideAStranger("RxFanOut", scheduler);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ordered", "unordered"})
    void what_vertx_runs_on_its_workers_belongs_to_the_request(String way) {
        assertFansOutBesideAStranger("VertxFanOut", way);
    }

    private static void assertFansOutBesideAStranger(String program, String way) {
        String name = "targets.work.thread." + program + "#run";
        String stranger = "targets.work.thread." + program + "#stranger";
        Recording recording = TargetJvm.ofUnits("targets.work.thread." + program)
                .arguments(way)
                .option("request", name + ":" + stranger)
                .run()
                .recording();

        assertFannedOut(recording, name);
        assertThat(recording.request(stranger).statements()).isEqualTo(5);
        assertThat(recording.requestNames()).noneMatch(other -> other.startsWith("background"));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("jdksWithStructuredConcurrency")
    void subtasks_of_structured_concurrency_belong_to_the_request(Jdk jdk) {
        String name = "targets.work.thread.StructuredFanOut#run";
        Recording recording = TargetJvm.ofUnits("targets.work.thread.StructuredFanOut")
                .on(jdk)
                .jvm("--enable-preview")
                .option("request", name)
                .run()
                .recording();

        assertFannedOut(recording, name);
    }

    static List<Jdk> jdksWithStructuredConcurrency() {
        return ThreadsIT.jdkWithVirtualThreads();
    }

    private static void assertFannedOut(Recording recording, String name) {
        assertThat(recording.request(name).statements()).isEqualTo(11);
        FindingNode finding = recording.finding("n-plus-one");
        assertThat(finding.request()).isEqualTo(name);
        assertThat(finding.grade()).isEqualTo("confirmed");
        assertThat(finding.perRequest()).isEqualTo(10);
    }
}
