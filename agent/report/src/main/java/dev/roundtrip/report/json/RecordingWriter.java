package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a recording as JSON. The same recording gives the same bytes. */
public final class RecordingWriter {

    private RecordingWriter() {}

    /** Writes the whole document in UTF-8 and flushes; leaves the stream open. */
    public static void write(Recording recording, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.to(out)) {
            document(recording, json);
            json.writeRaw('\n');
        }
    }

    private static void document(Recording recording, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", Recording.FORMAT);
        jvm(recording.jvm(), json);
        json.writeArrayFieldStart("requests");
        for (RequestSummary request : recording.requests()) {
            RequestJson.write(request, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : recording.findings()) {
            FindingJson.write(finding, json);
        }
        json.writeEndArray();
        observation(recording.observation(), json);
        dropped(recording.dropped(), json);
        json.writeEndObject();
    }

    private static void jvm(JvmInfo jvm, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("jvm");
        json.writeNumberField("pid", jvm.pid);
        text(json, "java", jvm.java);
        text(json, "main", jvm.main);
        text(json, "started", jvm.started);
        json.writeNumberField("durationNanos", jvm.durationNanos);
        text(json, "agent", jvm.agent);
        json.writeEndObject();
    }

    private static void observation(Observation seen, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("observation");
        json.writeNumberField("wovenClasses", seen.wovenClasses);
        json.writeNumberField("skippedClasses", seen.skippedClasses);
        json.writeNumberField("calls", seen.calls);
        json.writeNumberField("troubles", seen.troubles);
        if (seen.idleTests >= 0) {
            json.writeNumberField("idleTests", seen.idleTests);
        }
        json.writeArrayFieldStart("notes");
        for (String note : seen.notes) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dropped(Dropped dropped, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dropped");
        json.writeNumberField("shapes", dropped.shapes);
        json.writeNumberField("requests", dropped.requests);
        json.writeNumberField("provenance", dropped.provenance);
        json.writeEndObject();
    }

    /** A field that is left out where nothing is known. */
    static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
