package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.start.AttachReply;
import dev.roundtrip.report.files.RecordingFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;

/**
 * A private folder that the JVM attached to answers in. Made for its owner only, under a name that nobody can foresee;
 * deleted when closed.
 */
final class AttachFolder implements Closeable {
    private static final Path PROCESSES = Paths.get("/proc");

    private final Path folder;
    private final Path reply;

    AttachFolder(long pid) throws IOException {
        folder = Files.createTempDirectory("roundtrip-attach-");
        reply = Files.createFile(folder.resolve("reply"));
        giveTo(PROCESSES.resolve(Long.toString(pid)));
    }

    // Root may attach to everybody's JVM, and reads what its owner writes.
    private void giveTo(Path process) throws IOException {
        if (Files.exists(process) && !Files.getOwner(process).equals(Files.getOwner(folder))) {
            Files.setOwner(reply, Files.getOwner(process));
            Files.setOwner(folder, Files.getOwner(process));
        }
    }

    /** What stands before the options of the agent. */
    String replyOption() {
        return AttachReply.KEY + reply;
    }

    String path() {
        return folder.toString();
    }

    /** What the agent answered; empty where it could not. */
    String answer() throws IOException {
        return new String(Files.readAllBytes(reply), StandardCharsets.UTF_8);
    }

    /**
     * The recording of the period that began with the attach, when it is whole; null before.
     *
     * @param place this folder, or the one that the user named
     * @param pid whose
     * @param since files that are older, by their names, belong to earlier periods
     */
    static Recording finished(Path place, long pid, String since) throws IOException {
        Path newest = null;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "roundtrip-" + pid + "-*.json")) {
            for (Path each : files) {
                if (each.getFileName().toString().compareTo(since) > 0) {
                    newest = each;
                }
            }
        }
        if (newest == null || Files.exists(markOf(newest))) {
            return null;
        }
        return RecordingFiles.readAll(Collections.singletonList(newest));
    }

    private static Path markOf(Path recording) {
        return recording.resolveSibling(recording.getFileName().toString().replaceFirst("\\.json$", ".started"));
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                Files.deleteIfExists(each);
            }
        }
        Files.deleteIfExists(folder);
    }
}
