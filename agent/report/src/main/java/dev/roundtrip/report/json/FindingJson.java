package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.site.Site;
import java.io.IOException;

/** Writes one entry of {@code findings}, with the findings that it stands for. */
final class FindingJson {

    private FindingJson() {}

    static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", finding.kind().label());
        json.writeStringField("grade", finding.grade().label());
        json.writeStringField("id", finding.id());
        json.writeStringField("request", finding.request());
        json.writeNumberField("requests", finding.requests());
        json.writeBooleanField("minor", finding.minor());
        RecordingWriter.text(json, "shape", finding.shape());
        repeats(finding, json);
        site("callSite", finding.callSite(), json);
        site("loop", finding.loop(), json);
        RecordingWriter.text(json, "trigger", finding.trigger());
        driver(finding.driver(), json);
        money(finding, json);
        projection(finding.projection(), json);
        RecordingWriter.text(json, "evidence", finding.evidence());
        RecordingWriter.text(json, "fix", finding.fix());
        json.writeArrayFieldStart("parts");
        for (Finding part : finding.parts()) {
            write(part, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void repeats(Finding finding, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("repeats");
        json.writeNumberField("perRequest", finding.perRequest());
        json.writeNumberField("max", finding.max());
        json.writeNumberField("total", finding.total());
        json.writeNumberField("distinct", finding.distinct());
        json.writeEndObject();
    }

    /** Nothing for null. */
    static void site(String name, Site site, JsonGenerator json) throws IOException {
        if (site == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("class", site.className);
        json.writeStringField("method", site.method);
        RecordingWriter.text(json, "file", site.file);
        json.writeNumberField("line", site.line);
        json.writeEndObject();
    }

    private static void driver(Finding.Driver driver, JsonGenerator json) throws IOException {
        if (driver == null) {
            return;
        }
        json.writeObjectFieldStart("driver");
        RecordingWriter.text(json, "shape", driver.shape);
        RecordingWriter.text(json, "column", driver.column);
        json.writeNumberField("rows", driver.rows);
        json.writeNumberField("matched", driver.matched);
        site("callSite", driver.site, json);
        json.writeEndObject();
    }

    private static void projection(Projection projection, JsonGenerator json) throws IOException {
        if (projection == null) {
            return;
        }
        json.writeObjectFieldStart("projection");
        json.writeNumberField("rttNanos", projection.rttNanos);
        json.writeNumberField("measuredNanos", projection.measuredNanos);
        json.writeNumberField("costNanos", projection.costNanos);
        json.writeEndObject();
    }

    private static void money(Finding finding, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("cost");
        json.writeNumberField("nanos", finding.costNanos());
        // JSON has no NaN; one share of an empty span must not make the whole recording unreadable.
        json.writeNumberField("share", Double.isNaN(finding.costShare()) ? 0 : finding.costShare());
        json.writeEndObject();
        json.writeObjectFieldStart("gain");
        json.writeNumberField("sureNanos", finding.sureNanos());
        json.writeNumberField("hopefulNanos", finding.hopefulNanos());
        json.writeEndObject();
    }
}
