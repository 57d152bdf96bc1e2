package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a target program left behind. */
record Outcome(Path folder, int exitCode, long pid, byte[] stdoutBytes, String stderr) {

    String stdout() {
        return new String(stdoutBytes, StandardCharsets.UTF_8);
    }

    /** Exit code 0 and nothing on standard error: no warning of the agent, of the JVM or of the program. */
    Outcome assertWell() {
        assertExit(0);
        assertThat(stderr).as("standard error, see %s", folder).isEmpty();
        return this;
    }

    Outcome assertExit(int expected) {
        assertThat(exitCode)
                .as("exit code, see %s; standard error: %s", folder, stderr)
                .isEqualTo(expected);
        return this;
    }

    /** Standard error holds one line that says all of this, and nothing else. */
    Outcome assertOneLine(String... words) {
        assertThat(stderr.lines()).as("standard error, see %s", folder).hasSize(1);
        assertThat(stderr).contains(words);
        return this;
    }

    /** The recording that the agent wrote at exit. */
    Recording recording() {
        Path file = folder.resolve("recording/roundtrip-" + pid + ".json");
        assertThat(file).exists();
        return Recording.read(file);
    }

    boolean hasRecording() {
        return Files.exists(folder.resolve("recording/roundtrip-" + pid + ".json"));
    }
}
