package dev.roundtrip.javaagent.life.file;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.files.FileFailure;
import dev.roundtrip.report.files.OwnersFile;
import dev.roundtrip.report.json.RecordingWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The recording on disk: whole or not there, and for its owner only. */
public final class RecordingFile {

    private RecordingFile() {}

    /**
     * @param place the file; its directory is made when missing
     * @throws IOException its message says in one line what is wrong with which file
     */
    public static void write(final Recording recording, Path place) throws IOException {
        try {
            // No lambda: the first one of a program costs its end some milliseconds.
            OwnersFile.write(place, new OwnersFile.Content() {
                @Override
                public void writeTo(OutputStream out) throws IOException {
                    RecordingWriter.write(recording, out);
                }
            });
        } catch (FileSystemException e) {
            throw new IOException(e.getFile() + ": " + FileFailure.reason(e), e);
        } catch (IOException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }
}
