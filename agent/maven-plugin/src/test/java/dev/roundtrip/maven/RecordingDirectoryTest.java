package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void a_directory_that_is_not_there_is_empty() throws IOException {
        RecordingDirectory missing =
                new RecordingDirectory(directory.resolve("missing").toFile());

        assertThat(missing.isUsed()).isFalse();
        assertThat(missing.recordings()).isEmpty();
        missing.clear();
    }

    @Test
    void clearing_takes_recordings_and_halves_of_them_and_nothing_else() throws IOException {
        RecordingDirectory recordings = new RecordingDirectory(directory.toFile());
        Files.createFile(directory.resolve("roundtrip-1.json"));
        Files.createFile(directory.resolve(".roundtrip-2.tmp"));
        Files.createFile(directory.resolve("roundtrip-3.started"));
        Files.createFile(directory.resolve("report-json.json"));
        assertThat(recordings.isUsed()).isTrue();
        assertThat(recordings.recordings()).containsExactly(directory.resolve("roundtrip-1.json"));

        recordings.clear();

        assertThat(recordings.isUsed()).isFalse();
        assertThat(directory.toFile().list()).containsExactly("report-json.json");
    }

    @Test
    void what_a_killed_jvm_has_only_begun_is_something_to_judge() throws IOException {
        Files.createFile(directory.resolve("roundtrip-3.started"));

        assertThat(new RecordingDirectory(directory.toFile()).isUsed()).isTrue();
    }
}
