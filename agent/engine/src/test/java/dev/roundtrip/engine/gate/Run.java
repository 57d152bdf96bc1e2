package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingId;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** A run of a program, put together by hand. */
public final class Run {

    public static final String VISITS = "select v.id, v.note from visit v where v.owner_id = ?";

    private final Map<String, RequestSummary.Builder> units = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** A unit of work that ran, with the statements that it executed. */
    public Run unit(String name, String... shapes) {
        RequestSummary.Builder unit = units.computeIfAbsent(name, Run::summary);
        for (String shape : shapes) {
            QuerySummary.Builder query = new QuerySummary.Builder();
            query.shape = shape;
            query.kind = ShapeKind.READ;
            unit.queries.add(query.build());
        }
        return this;
    }

    /** What one run of a unit of work takes at most. */
    public Run counts(String name, long statements, long connections) {
        unit(name);
        units.get(name).mostStatements = statements;
        units.get(name).mostConnections = connections;
        return this;
    }

    /** What all runs of a unit of work execute. */
    public Run sums(String name, long statements) {
        unit(name);
        units.get(name).statements = statements;
        return this;
    }

    /** A test whose package stands in its name. */
    public Run inPackage(String name, String packageName) {
        unit(name);
        units.get(name).packageName = packageName;
        return this;
    }

    public Run with(Finding.Builder finding) {
        unit(finding.request);
        findings.add(finding.build());
        return this;
    }

    public Recording recording() {
        JvmInfo jvm = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "1");
        List<RequestSummary> requests = new ArrayList<>();
        units.values().forEach(unit -> requests.add(unit.build()));
        return new Recording(jvm, requests, findings, new Observation(12, 0, 40, 0, List.of()), Dropped.NONE);
    }

    private static RequestSummary.Builder summary(String name) {
        RequestSummary.Builder request = new RequestSummary.Builder();
        request.name = name;
        request.kind = kind(name.substring(0, name.indexOf(' ')));
        Histogram histogram = new Histogram(2);
        histogram.recordValue(1_000);
        request.total = new Distribution(1_000, histogram);
        int parts = Part.values().length;
        request.breakdown = new Breakdown(1_000, new long[parts], new long[parts], 0);
        return request;
    }

    private static RequestKind kind(String word) {
        switch (word) {
            case "test":
                return RequestKind.TEST;
            case "set-up":
                return RequestKind.FIXTURE;
            case "main":
                return RequestKind.MAIN;
            default:
                return RequestKind.HTTP;
        }
    }

    /** A confirmed N+1 over {@link #VISITS}, fifty times, at {@code Dao.visits} in the loop of {@code Page.show}. */
    public static Finding.Builder finding(String unit) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = FindingKind.N_PLUS_ONE;
        finding.grade = Grade.CONFIRMED;
        finding.request = unit;
        finding.shape = VISITS;
        finding.callSite = site("com.acme.Dao.visits");
        finding.loop = site("com.acme.Page.show");
        finding.id = FindingId.of(finding.kind, finding.shape, finding.loop);
        return repeated(finding, 50);
    }

    public static Finding.Builder repeated(Finding.Builder finding, long times) {
        finding.perRequest = times;
        finding.max = times;
        finding.total = times;
        return finding;
    }

    public static Site site(String method) {
        int dot = method.lastIndexOf('.');
        String type = method.substring(0, dot);
        return new Site(type, method.substring(dot + 1), type.substring(type.lastIndexOf('.') + 1) + ".java", 7);
    }
}
