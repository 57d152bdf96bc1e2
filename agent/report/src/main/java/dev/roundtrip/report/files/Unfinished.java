package dev.roundtrip.report.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** What JVMs leave behind that did not come to their end. A gate that overlooked it would call silence clean. */
final class Unfinished {
    private static final String HALF = ".roundtrip-*.tmp";
    private static final String STARTED = "roundtrip-*.started";

    private Unfinished() {}

    /** @throws IOException if a JVM that was to leave a recording in this directory has not done so */
    static void refuseIn(Path directory) throws IOException {
        List<Path> halves = RecordingFiles.matching(directory, HALF);
        if (!halves.isEmpty()) {
            throw new IOException(halves.get(0)
                    + ": an unfinished recording; the JVM was killed while it wrote: run again, or delete the file");
        }
        refuse(RecordingFiles.matching(directory, STARTED));
    }

    /** @throws IOException if the file is what a JVM leaves that has not ended */
    static void refuseAsNamed(Path file) throws IOException {
        if (RecordingFiles.isNamed(file, STARTED)) {
            refuse(Collections.singletonList(file));
        }
    }

    private static void refuse(List<Path> started) throws IOException {
        if (!started.isEmpty()) {
            throw new IOException(started.get(0) + ": this JVM has begun to record and has not ended"
                    + (started.size() > 1 ? ", and " + (started.size() - 1) + " more" : "")
                    + "; it was killed, or runs still: let it end by itself or by SIGTERM, or delete the file");
        }
    }
}
