package dev.roundtrip.javaagent.life.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingFileTest {
    private static final Recording EMPTY = new Recording(
            new JvmInfo(1, "17", "com.acme.Shop", "2026-01-01T00:00:00Z", 1, "1"),
            List.of(),
            List.of(),
            Observation.NONE,
            Dropped.NONE);

    @TempDir
    Path directory;

    @Test
    void replaces_an_older_recording_and_leaves_nothing_else_behind() throws IOException {
        Path place = directory.resolve("r.json");
        RecordingFile.write(EMPTY, place);
        RecordingFile.write(EMPTY, place);

        assertThat(place).content().contains("com.acme.Shop");
        assertThat(directory).isDirectoryContaining("glob:**r.json");
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void replaces_a_link_and_does_not_follow_it() throws IOException {
        Path victim = Files.writeString(directory.resolve("victim"), "untouched");
        Path place = Files.createSymbolicLink(directory.resolve("r.json"), victim);
        RecordingFile.write(EMPTY, place);

        assertThat(victim).hasContent("untouched");
        assertThat(Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void says_which_file_is_in_the_way() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> RecordingFile.write(EMPTY, file.resolve("r.json")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": ");
    }
}
