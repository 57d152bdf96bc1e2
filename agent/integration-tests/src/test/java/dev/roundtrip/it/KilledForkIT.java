package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the gate makes of a JVM that never came to its end. */
class KilledForkIT {

    @Test
    void a_killed_jvm_is_missed_and_one_that_ended_is_not() throws Exception {
        RunningJvm sleeping = program("killed").start().awaitOutput("sleeping");
        Outcome killed = sleeping.kill().await();
        Path recordings = killed.folder().resolve("recording");

        assertThat(killed.hasRecording()).isFalse();
        assertThat(recordings).isDirectoryContaining("glob:**/roundtrip-" + killed.pid() + "-*.started");
        AgentCommand check = AgentCommand.run("check", recordings.toString());
        assertThat(check.exitCode()).as(check.told()).isEqualTo(3);
        assertThat(check.told().lines()).singleElement().asString().contains("begun to record and has not ended");

        Outcome ended = program("terminated")
                .start()
                .awaitOutput("sleeping")
                .terminate()
                .await();
        assertThat(ended.folder().resolve("recording")).isDirectoryNotContaining("glob:**/*.started");
        assertThat(ended.hasRecording()).isTrue();
    }

    private static TargetJvm program(String name) {
        return TargetJvm.of("targets.end.EndsBy").named(name).arguments("sleep");
    }
}
