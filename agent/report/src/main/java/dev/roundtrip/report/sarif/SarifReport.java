package dev.roundtrip.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Shared;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.FindingText;
import dev.roundtrip.report.console.gate.GateReport;
import dev.roundtrip.report.json.JsonText;
import java.io.IOException;
import java.io.OutputStream;

/** SARIF 2.1.0: one result a cause, on its line, with a fingerprint that survives moved lines. */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(told, json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void run(Told told, JsonGenerator json) throws IOException {
        Results results = new Results(told, json);
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Roundtrip");
        if (told.recording.jvm().agent != null) {
            json.writeStringField("version", FindingText.visible(told.recording.jvm().agent));
        }
        Rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        base(json);
        invocation(told, json);
        json.writeArrayFieldStart("results");
        for (Overrun overrun : told.verdict.overruns()) {
            results.write(overrun);
        }
        for (Shared shared : Shared.of(told)) {
            results.write(shared);
        }
        json.writeEndArray();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeEndObject();
    }

    /** No absolute path: it would name a folder of the machine that ran the tests. */
    private static void base(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(Results.BASE);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The root of the checked-out sources.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A run that observed nothing has no results and was no success. */
    private static void invocation(Told told, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        boolean proven = told.verdict.outcome() != Outcome.INCONCLUSIVE;
        json.writeBooleanField("executionSuccessful", proven);
        json.writeArrayFieldStart("toolExecutionNotifications");
        if (!proven) {
            notification("error", GateReport.conclusion(told.recording, told.verdict), json);
        }
        for (String caveat : GateReport.caveats(told.recording)) {
            notification("warning", caveat, json);
        }
        for (String note : GateReport.notes(told.recording)) {
            notification("note", note, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(String level, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        Results.message("message", text, json);
        json.writeEndObject();
    }
}
