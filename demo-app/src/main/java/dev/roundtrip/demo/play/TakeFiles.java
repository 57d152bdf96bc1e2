package dev.roundtrip.demo.play;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a take leaves behind: {@code story-1-before.json}, {@code .txt} and {@code .log}. */
public record TakeFiles(Path directory, int story, String variant) {

    /** The agent's recording. */
    public Path recording() {
        return file("json");
    }

    /** The agent's summary. */
    public Path summary() {
        return file("txt");
    }

    /** What the program itself printed. */
    public Path log() {
        return file("log");
    }

    /** Removes what an earlier play has left, so that nobody takes it for this one's. */
    void clear() throws IOException {
        Files.createDirectories(directory);
        Files.deleteIfExists(recording());
        Files.deleteIfExists(summary());
    }

    /** Gives the recording of the process its name; nothing happens where there is none. */
    void adoptRecordingOf(long pid) throws IOException {
        Path written = directory.resolve("roundtrip-" + pid + ".json");
        if (Files.exists(written)) {
            Files.move(written, recording(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The summary's text; empty where the program ran without the agent. */
    String summaryText() throws IOException {
        return Files.exists(summary()) ? Files.readString(summary(), StandardCharsets.UTF_8) : "";
    }

    private Path file(String extension) {
        return directory.resolve("story-" + story + "-" + variant + "." + extension);
    }
}
