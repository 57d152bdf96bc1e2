package dev.roundtrip.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the test JVMs of one module leave their recordings. */
final class RecordingDirectory {
    private static final String RECORDINGS = "roundtrip-*.json";
    // The others are of JVMs that were killed: while they wrote, or before.
    private static final String LEFT_BEHIND = "{" + RECORDINGS + ",.roundtrip-*.tmp,roundtrip-*.started}";

    private final Path path;

    RecordingDirectory(File path) {
        this.path = path.toPath();
    }

    /** What is there to judge, sorted; empty where there is no such directory. */
    List<Path> recordings() throws IOException {
        return matching(RECORDINGS);
    }

    /** Whether tests left anything, be it half written or no more than begun. */
    boolean isUsed() throws IOException {
        return !matching(LEFT_BEHIND).isEmpty();
    }

    /** Whether the module ran tests, as far as the reports of Surefire and Failsafe beside this directory tell. */
    boolean isBesideTestReports() throws IOException {
        return !matching(path.resolveSibling("surefire-reports"), "TEST-*.xml").isEmpty()
                || !matching(path.resolveSibling("failsafe-reports"), "TEST-*.xml")
                        .isEmpty();
    }

    /** Forgets earlier runs; other files of the directory stay. */
    void clear() throws IOException {
        for (Path file : matching(LEFT_BEHIND)) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private List<Path> matching(String glob) throws IOException {
        return matching(path, glob);
    }

    private static List<Path> matching(Path directory, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
                for (Path file : files) {
                    found.add(file);
                }
            }
        }
        Collections.sort(found);
        return found;
    }
}
