package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program without requests is one unit, named by the class that its user wrote, whatever launches it. */
class ProgramIT {

    private static final String COPY = "targets.work.program.Copy";
    private static final String RUNNER = "targets.work.program.Runner";

    @Test
    void a_command_of_picocli() {
        assertOneByOne(TargetJvm.ofUnits(COPY).arguments("some").run().recording(), COPY);
    }

    @Test
    void a_subcommand_of_picocli() {
        Recording recording = TargetJvm.ofUnits(COPY).arguments("at-once").run().recording();

        assertThat(recording.requestNames()).containsExactly("main " + COPY);
        assertThat(recording.request("main " + COPY).statements()).isEqualTo(3);
        assertThat(recording.findings("n-plus-one")).isEmpty();
    }

    @Test
    void a_runner_of_spring_boot() {
        Recording recording = TargetJvm.ofUnits(RUNNER)
                .jvm("-Dorg.springframework.boot.logging.LoggingSystem=none")
                .run()
                .recording();

        assertOneByOne(recording, RUNNER);
    }

    @Test
    void a_jar_with_the_launcher_of_spring_boot() throws IOException {
        Path jar = FatJar.of(COPY, Path.of("target/it/fat/copy.jar").toAbsolutePath(), List.of("h2", "picocli"));

        assertOneByOne(
                TargetJvm.launching("FatJar")
                        .launch(List.of("-jar", jar.toString()))
                        .run()
                        .recording(),
                COPY);
    }

    private static void assertOneByOne(Recording recording, String mainClass) {
        assertThat(recording.requestNames()).containsExactly("main " + mainClass);
        assertThat(recording.request("main " + mainClass).statements()).isEqualTo(13);
        assertThat(recording.finding("n-plus-one").perRequest()).isEqualTo(10);
        assertThat(recording.finding("n-plus-one").grade()).isEqualTo("confirmed");
    }
}
