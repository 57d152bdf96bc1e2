package dev.roundtrip.report.json;

import dev.roundtrip.report.Report;
import dev.roundtrip.report.Told;
import java.io.IOException;
import java.io.OutputStream;

/** The recording itself as a report, for other programs. */
public final class JsonReport implements Report {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        RecordingWriter.write(told.recording, out);
    }
}
