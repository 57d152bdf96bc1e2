package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.RequestSummary;
import java.io.IOException;
import java.util.Locale;

/** Writes one entry of {@code requests}. */
final class RequestJson {

    private RequestJson() {}

    static void write(RequestSummary request, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", request.name());
        if (request.packageName() != null) {
            json.writeStringField("package", request.packageName());
        }
        json.writeStringField("kind", request.kind().label());
        json.writeNumberField("count", request.count());
        json.writeNumberField("failed", request.failed());
        total(request.total(), json);
        breakdown(request.breakdown(), json);
        connections(request, json);
        json.writeNumberField("statements", request.statements());
        json.writeNumberField("mostStatements", request.mostStatements());
        json.writeNumberField("rows", request.rows());
        json.writeNumberField("commits", request.commits());
        json.writeNumberField("rollbacks", request.rollbacks());
        json.writeArrayFieldStart("queries");
        for (QuerySummary query : request.queries()) {
            query(query, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void total(Distribution total, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("totalNanos");
        json.writeNumberField("sum", total.sumNanos());
        json.writeNumberField("p50", total.percentileNanos(50));
        json.writeNumberField("p95", total.percentileNanos(95));
        json.writeNumberField("max", total.maxNanos());
        json.writeStringField("histogram", HistogramText.of(total.histogram()));
        json.writeEndObject();
    }

    private static void breakdown(Breakdown breakdown, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("breakdown");
        for (Part part : Part.values()) {
            json.writeStartObject();
            json.writeStringField("part", part.label());
            json.writeNumberField("nanos", breakdown.nanos(part));
            json.writeNumberField("count", breakdown.count(part));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("parallelNanos", breakdown.parallelNanos());
    }

    private static void connections(RequestSummary request, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("connections");
        json.writeNumberField("opened", request.connectionsOpened());
        json.writeNumberField("borrowed", request.connectionsBorrowed());
        json.writeNumberField("most", request.mostConnections());
        json.writeEndObject();
    }

    private static void query(QuerySummary query, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("shape", query.shape);
        json.writeStringField("kind", query.kind.name().toLowerCase(Locale.ROOT));
        json.writeNumberField("executions", query.executions);
        json.writeNumberField("max", query.max);
        json.writeNumberField("distinct", query.distinct);
        json.writeNumberField("errors", query.errors);
        json.writeNumberField("batches", query.batches);
        json.writeNumberField("batchItems", query.batchItems);
        json.writeNumberField("nanos", query.nanos);
        json.writeNumberField("fetchNanos", query.fetchNanos);
        json.writeNumberField("rows", query.rows);
        FindingJson.site("callSite", query.callSite, json);
        json.writeBooleanField("sameStack", query.sameStack);
        json.writeEndObject();
    }
}
