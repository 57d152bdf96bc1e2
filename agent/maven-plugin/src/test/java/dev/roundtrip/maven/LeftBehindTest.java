package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.report.files.GateInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin cannot see the names by which the gate, behind its loader, finds files; here both look at the same. */
class LeftBehindTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"roundtrip-1-a.json", "roundtrip-1-a.started", ".roundtrip-1.tmp"})
    void what_the_gate_looks_at_is_used_and_cleared(String name) throws IOException {
        RecordingDirectory recordings = new RecordingDirectory(directory.toFile());
        Files.createFile(directory.resolve(name));

        assertThatThrownBy(this::judge).hasMessageContaining(name);
        assertThat(recordings.isUsed()).isTrue();

        recordings.clear();
        assertThatThrownBy(this::judge).hasMessageContaining("no recording");
        assertThat(recordings.isUsed()).isFalse();
    }

    private void judge() throws IOException {
        GateInput.read(List.of(directory));
    }
}
