package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.baseline.Excuse;
import dev.roundtrip.engine.gate.baseline.Exemption;
import dev.roundtrip.engine.gate.baseline.KnownFinding;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a baseline for people who review it: a line for every value, in an order that does not change by itself. */
public final class BaselineWriter {

    private BaselineWriter() {}

    /** Writes the whole document in UTF-8 and flushes; leaves the stream open. The same baseline gives the same bytes. */
    public static void write(Baseline baseline, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.to(out)) {
            json.writeStartObject();
            json.writeStringField("format", Baseline.FORMAT);
            json.writeArrayFieldStart("ignore");
            for (Exemption exemption : baseline.exemptions()) {
                exemption(exemption, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("known");
            for (KnownFinding entry : baseline.known()) {
                entry(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void exemption(Exemption exemption, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("where", exemption.where.toString());
        RecordingWriter.text(json, "kind", exemption.kind == null ? null : exemption.kind.label());
        count(exemption.count, json);
        excuse(exemption.excuse, json);
        json.writeEndObject();
    }

    private static void entry(KnownFinding entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", entry.kind.label());
        RecordingWriter.text(json, "loop", entry.loop);
        RecordingWriter.text(json, "callSite", entry.callSite);
        RecordingWriter.text(json, "shape", entry.shape);
        json.writeStringField("unit", entry.unit);
        count(entry.count, json);
        excuse(entry.excuse, json);
        json.writeEndObject();
    }

    private static void count(long count, JsonGenerator json) throws IOException {
        if (count > 0) {
            json.writeNumberField("count", count);
        }
    }

    private static void excuse(Excuse excuse, JsonGenerator json) throws IOException {
        RecordingWriter.text(json, "reason", excuse.reason);
        RecordingWriter.text(json, "owner", excuse.owner);
        RecordingWriter.text(json, "expires", excuse.expires == null ? null : excuse.expires.toString());
    }
}
