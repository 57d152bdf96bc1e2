package dev.roundtrip.report.gitlab;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Shared;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.FindingText;
import dev.roundtrip.report.json.JsonText;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The code quality report of GitLab: one entry a cause, with a fingerprint by which GitLab itself tells new from known.
 * So what a baseline knows is among them, and is no worse than minor; what is exempt is not.
 */
public final class GitlabReport implements Report {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public void write(Told told, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.to(out)) {
            json.writeStartArray();
            for (Overrun overrun : told.verdict.overruns()) {
                String option = overrun.limit().measure.option();
                String fingerprint = FindingText.visible(overrun.id());
                entry(option, FindingText.title(overrun), fingerprint, "critical", overrun.place(), told, json);
            }
            for (Shared shared : Shared.of(told)) {
                if (shared.standing != Standing.EXEMPT) {
                    String description = FindingText.title(shared.finding) + ", in " + shared.units + ": "
                            + FindingText.sentences(told.recording, shared.finding);
                    String fingerprint = FindingText.visible(shared.finding.id());
                    String kind = shared.finding.kind().label();
                    entry(
                            kind,
                            FindingText.visible(description),
                            fingerprint,
                            severity(shared),
                            shared.place(),
                            told,
                            json);
                }
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static String severity(Shared shared) {
        if (shared.standing.over()) {
            return "critical";
        }
        return shared.finding.grade() == Grade.INFO ? "info" : "minor";
    }

    private static void entry(
            String check,
            String description,
            String fingerprint,
            String severity,
            Site place,
            Told told,
            JsonGenerator json)
            throws IOException {
        boolean placed = place != null && place.file != null;
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeStringField("check_name", check);
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", FindingText.visible(placed ? told.sources.of(place) : told.sources.project()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", placed ? Math.max(1, place.line) : 1);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
