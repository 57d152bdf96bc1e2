package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a red run over one file to a green one, with the finished jar as agent and as command. */
class BaselineIT {

    @Test
    void what_the_command_accepts_lets_the_program_end_well() throws Exception {
        Outcome red = program("baseline-red").start().await().assertExit(1);
        Path baseline = red.folder().resolve("roundtrip-baseline.json");
        String recordings = red.folder().resolve("recording").toString();

        assertThat(command("baseline", recordings, "-o", baseline.toString())).contains("1 entry: 1 new");
        assertThat(command("check", recordings, "--baseline", baseline.toString()))
                .contains("clean", "1 finding known");
        assertThat(Files.readString(baseline)).contains("\"count\": 50");
        program("baseline-green").option("baseline", baseline.toString()).run();
    }

    @Test
    void a_baseline_that_cannot_be_read_covers_nothing_and_harms_nobody() throws IOException {
        TargetJvm program = program("baseline-damaged");
        Path damaged =
                Files.writeString(Files.createDirectories(program.folder()).resolve("b.json"), "{");

        Outcome outcome =
                program.option("baseline", damaged.toString()).start().await().assertExit(1);

        assertThat(outcome.stderr().lines())
                .first()
                .asString()
                .startsWith("roundtrip: " + damaged + ":1: not JSON")
                .endsWith("going on without the baseline, so nothing is known");
    }

    private static TargetJvm program(String name) {
        return TargetJvm.of("targets.end.EndsBy").named(name).option("fail", "all");
    }

    private static String command(String... arguments) throws IOException, InterruptedException {
        AgentCommand command = AgentCommand.run(arguments);
        assertThat(command.exitCode()).as(command.told()).isZero();
        return command.told();
    }
}
