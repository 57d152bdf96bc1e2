package dev.roundtrip.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.Shared;
import dev.roundtrip.report.Told;
import dev.roundtrip.report.console.block.FindingText;
import java.io.IOException;

/** The results of a run: what, how sure, where, and whether it was there before. */
final class Results {

    /** What paths are relative to; GitHub knows it by this name. */
    static final String BASE = "%SRCROOT%";

    private final Told told;
    private final JsonGenerator json;

    Results(Told told, JsonGenerator json) {
        this.told = told;
        this.json = json;
    }

    void write(Shared shared) throws IOException {
        Finding finding = shared.finding;
        String text = FindingText.title(finding) + ", in " + shared.units + ": "
                + FindingText.sentences(told.recording, finding);
        json.writeStartObject();
        json.writeStringField("ruleId", finding.kind().label());
        json.writeNumberField("ruleIndex", Rules.indexOf(finding.kind()));
        json.writeStringField("level", level(finding.grade()));
        message("message", text, json);
        places(shared.place());
        if (finding.loop() != null && !finding.loop().equals(shared.place())) {
            loop(finding.loop());
        }
        fingerprint(finding.id());
        state(shared.standing);
        suppression(shared.standing, told.verdict.excuse(finding).justification());
        json.writeEndObject();
    }

    void write(Overrun overrun) throws IOException {
        String option = overrun.limit().measure.option();
        String todo = overrun.todo() == null ? "" : " " + overrun.todo();
        json.writeStartObject();
        json.writeStringField("ruleId", option);
        json.writeNumberField("ruleIndex", Rules.indexOf(overrun.limit().measure));
        json.writeStringField("level", "error");
        message("message", FindingText.title(overrun) + "." + todo, json);
        places(overrun.place());
        fingerprint(overrun.id());
        state(Standing.NEW);
        json.writeEndObject();
    }

    static void message(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", FindingText.visible(text));
        json.writeEndObject();
    }

    private static String level(Grade grade) {
        switch (grade) {
            case CONFIRMED:
                return "error";
            case LIKELY:
                return "warning";
            default:
                return "note";
        }
    }

    /** A result without a place is refused by code scanning: it then stands at the project's own file. */
    private void places(Site site) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(site);
        if (site != null) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", FindingText.visible(site.methodName()));
            json.writeStringField("kind", "function");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void loop(Site site) throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        json.writeStartObject();
        json.writeNumberField("id", 1);
        physical(site);
        message("message", "the loop", json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void physical(Site site) throws IOException {
        boolean placed = site != null && site.file != null;
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", Uri.ofPath(placed ? told.sources.of(site) : told.sources.project()));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", placed ? Math.max(1, site.line) : 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void fingerprint(String id) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("roundtripFinding/v1", FindingText.visible(id));
        json.writeEndObject();
    }

    /** Whether something is new can be told beside a baseline only. */
    private void state(Standing standing) throws IOException {
        if (told.verdict.baseline().given()) {
            boolean unchanged = standing == Standing.KNOWN || standing == Standing.EXEMPT;
            boolean updated = standing == Standing.GROWN || standing == Standing.EXPIRED;
            json.writeStringField("baselineState", unchanged ? "unchanged" : updated ? "updated" : "new");
        }
    }

    /**
     * What is exempt, or known for a reason: somebody has decided about it, outside the source. What is known without one
     * has only been written down.
     *
     * @param justification null where nobody gave one
     */
    private void suppression(Standing standing, String justification) throws IOException {
        boolean decided = standing == Standing.EXEMPT || standing == Standing.KNOWN && justification != null;
        if (!decided) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        if (justification != null) {
            json.writeStringField("justification", FindingText.visible(justification));
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
