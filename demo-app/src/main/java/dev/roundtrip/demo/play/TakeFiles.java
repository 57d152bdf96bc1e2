package dev.roundtrip.demo.play;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a take leaves behind: {@code story-1-before.json}, {@code .txt} and {@code .log}. */
public record TakeFiles(Path directory, int story, String variant) {

    /** The agent's recording. */
    public Path recording() {
        return file("json");
    }

    /** What the agent printed while the program ran, and at its end. */
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
        try (DirectoryStream<Path> written = Files.newDirectoryStream(directory, "roundtrip-" + pid + "-*.json")) {
            for (Path file : written) {
                Files.move(file, recording(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(String extension) {
        return directory.resolve("story-" + story + "-" + variant + "." + extension);
    }
}
