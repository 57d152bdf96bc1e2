package dev.roundtrip.report.json;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Report;
import java.io.IOException;
import java.io.OutputStream;

/** The recording itself as a report, for other programs. */
public final class JsonReport implements Report {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Recording recording, OutputStream out) throws IOException {
        RecordingWriter.write(recording, out);
    }
}
