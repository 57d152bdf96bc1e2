package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a target program left behind. */
public record Outcome(Path folder, int exitCode, long pid, byte[] stdoutBytes, String stderr) {

    public String stdout() {
        return new String(stdoutBytes, StandardCharsets.UTF_8);
    }

    /** What else the program, or an agent, has written to its folder. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public Recording recording() {
        return Recording.read(recordingFile());
    }

    Path recordingFile() {
        assertThat(recordingFiles()).as("recordings of %s in %s", pid, folder).hasSize(1);
        return recordingFiles().get(0);
    }

    boolean hasRecording() {
        return !recordingFiles().isEmpty();
    }

    private List<Path> recordingFiles() {
        Path recordings = folder.resolve("recording");
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(recordings)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(recordings, "roundtrip-" + pid + "-*.json")) {
                found.forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
