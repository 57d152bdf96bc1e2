package dev.roundtrip.report.json;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Reads one entry of {@code requests}. */
final class RequestFields {

    private RequestFields() {}

    static RequestSummary request(Fields in) {
        RequestSummary.Builder request = new RequestSummary.Builder();
        request.name = in.text("name");
        request.packageName = in.has("package") ? in.text("package") : null;
        request.kind = kind(in);
        request.failed = in.amount("failed");
        request.total = total(in);
        request.breakdown = breakdown(in);
        request.connectionsOpened = in.object("connections").amount("opened");
        request.connectionsBorrowed = in.object("connections").amount("borrowed");
        request.statements = in.amount("statements");
        request.mostStatements = in.has("mostStatements") ? in.amount("mostStatements") : 0;
        Fields connections = in.object("connections");
        request.mostConnections = connections.has("most") ? connections.amount("most") : 0;
        request.rows = in.amount("rows");
        request.commits = in.amount("commits");
        request.rollbacks = in.amount("rollbacks");
        for (Fields query : in.objects("queries")) {
            request.queries.add(query(query));
        }
        return request.build();
    }

    private static RequestKind kind(Fields in) {
        for (RequestKind kind : RequestKind.values()) {
            if (kind.label().equals(in.text("kind"))) {
                return kind;
            }
        }
        throw in.damage("kind", "is not known to this version");
    }

    private static Distribution total(Fields in) {
        Fields total = in.object("totalNanos");
        Histogram histogram;
        try {
            histogram = HistogramText.parse(total.text("histogram"));
        } catch (IllegalArgumentException e) {
            throw total.damage("histogram", "is not an HdrHistogram");
        }
        if (histogram.getTotalCount() != in.amount("count")) {
            throw in.damage("count", "does not agree with the histogram");
        }
        return new Distribution(total.amount("sum"), histogram);
    }

    private static Breakdown breakdown(Fields in) {
        long[] nanos = new long[Part.values().length];
        long[] counts = new long[nanos.length];
        long wallNanos = 0;
        for (Fields entry : in.objects("breakdown")) {
            int part = part(entry).ordinal();
            nanos[part] = entry.number("nanos");
            counts[part] = entry.amount("count");
            wallNanos += nanos[part];
        }
        return new Breakdown(wallNanos, nanos, counts, in.amount("parallelNanos"));
    }

    private static Part part(Fields in) {
        for (Part part : Part.values()) {
            if (part.label().equals(in.text("part"))) {
                return part;
            }
        }
        throw in.damage("part", "is not known to this version");
    }

    private static QuerySummary query(Fields in) {
        QuerySummary.Builder query = new QuerySummary.Builder();
        query.shape = in.text("shape");
        query.kind = shapeKind(in);
        query.executions = in.amount("executions");
        query.max = in.has("max") ? in.amount("max") : 0;
        query.distinct = in.has("distinct") ? in.amount("distinct") : 0;
        query.errors = in.amount("errors");
        query.batches = in.amount("batches");
        query.batchItems = in.amount("batchItems");
        query.nanos = in.amount("nanos");
        query.fetchNanos = in.amount("fetchNanos");
        query.rows = in.amount("rows");
        query.callSite = FindingFields.site("callSite", in);
        query.sameStack = in.has("sameStack") && in.flag("sameStack");
        return query.build();
    }

    private static ShapeKind shapeKind(Fields in) {
        for (ShapeKind kind : ShapeKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(in.text("kind"))) {
                return kind;
            }
        }
        throw in.damage("kind", "is not known to this version");
    }
}
