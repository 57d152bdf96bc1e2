package dev.roundtrip.javaagent.life.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartedMarkTest {

    @TempDir
    Path directory;

    private final RecordingName name = new RecordingName(1, 2, 3);

    @Test
    void an_empty_file_stands_until_the_recording_is_whole() throws IOException {
        Path output = directory.resolve("new");

        StartedMark mark = StartedMark.in(output.toString(), name);

        Path file = output.resolve(name.started());
        assertThat(file).isEmptyFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
                .isEqualTo("rwx------");
        mark.remove();
        assertThat(file).doesNotExist();
    }

    @Test
    void one_that_another_process_left_is_not_taken_away() {
        StartedMark.in(directory.toString(), name);
        StartedMark.in(directory.toString(), new RecordingName(1, 2, 4)).remove();

        assertThat(directory).isDirectoryContaining("glob:**/" + name.started());
    }

    @Test
    void where_nothing_can_be_written_nothing_is_said_and_nothing_breaks() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        StartedMark.in(file.toString(), name).remove();
        StartedMark.in("\0", name).remove();
        StartedMark.in(null, name).remove();

        assertThat(directory).isDirectoryContaining("glob:**/file");
    }
}
