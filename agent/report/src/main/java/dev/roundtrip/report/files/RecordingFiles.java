package dev.roundtrip.report.files;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.Recordings;
import dev.roundtrip.report.json.RecordingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads recordings that the user names. */
public final class RecordingFiles {

    private RecordingFiles() {}

    public static Recording read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": a directory; name the recordings in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return RecordingReader.read(in, file.toString());
        }
    }

    /** All of them as one; nothing is merged unless all can be read. */
    public static Recording readAll(List<Path> files) throws IOException {
        List<Recording> recordings = new ArrayList<>();
        for (Path file : files) {
            recordings.add(read(file));
        }
        return recordings.size() == 1 ? recordings.get(0) : Recordings.merge(recordings);
    }

    /** Whether a file's name is like a pattern as shells have them. */
    static boolean isNamed(Path file, String glob) {
        return file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName());
    }

    /** The files of a directory whose name is like a pattern, sorted. */
    static List<Path> matching(Path directory, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            for (Path file : files) {
                found.add(file.normalize());
            }
        }
        Collections.sort(found);
        return found;
    }
}
