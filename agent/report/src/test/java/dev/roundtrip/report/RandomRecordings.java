package dev.roundtrip.report;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Recordings that no program ever left behind: any name, any figure, any number of endpoints. */
public final class RandomRecordings {

    private static final String[] PIECES = {
        "select ",
        " from ",
        "a",
        "Z",
        "0",
        " ",
        "\n",
        "\t",
        "\r",
        "\u001b[31m",
        "\u0000",
        "ü",
        "表",
        "\ud83d\ude00",
        "\ud83d",
        "\u202e",
        "/",
        "{id}",
        "?",
        ",",
        ".",
        "com.acme.VeryLongNameOfAClassThatSomebodyOnceThoughtUp",
        "\u009b",
        "\\",
        "\""
    };

    private final Random random;

    public RandomRecordings(long seed) {
        this.random = new Random(seed);
    }

    public Recording next() {
        List<RequestSummary> requests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int endpoints = random.nextInt(random.nextBoolean() ? 4 : 40);
        for (int i = 0; i < endpoints; i++) {
            RequestSummary request = request(text() + i);
            requests.add(request);
            for (int f = random.nextInt(8) - 3; f > 0; f--) {
                findings.add(finding(request.name(), 2));
            }
        }
        Observation seen =
                new Observation(count(), count(), count(), count(), texts(), random.nextBoolean() ? -1 : count());
        JvmInfo jvm = new JvmInfo(count(), orNull(), orNull(), orNull(), nanos(), orNull());
        return new Recording(jvm, requests, findings, seen, new Dropped(count(), count(), count()));
    }

    private RequestSummary request(String name) {
        RequestKind kind = RequestKind.values()[random.nextInt(RequestKind.values().length)];
        RequestSummary.Builder request = Samples.request(name, kind, 1 + random.nextInt(5), nanos());
        request.packageName = orNull();
        request.failed = random.nextInt((int) request.total.count() + 1);
        request.breakdown = breakdown(request.total.sumNanos());
        request.connectionsBorrowed = count();
        request.connectionsOpened = count();
        request.statements = count();
        request.mostStatements = count();
        request.mostConnections = count();
        request.rows = count();
        request.commits = count();
        request.rollbacks = count();
        for (int i = random.nextInt(4); i > 0; i--) {
            ShapeKind shapeKind = ShapeKind.values()[random.nextInt(ShapeKind.values().length)];
            request.queries.add(query(shapeKind));
        }
        return request.build();
    }

    public Breakdown breakdown(long wallNanos) {
        long[] nanos = new long[Part.values().length];
        long[] counts = new long[nanos.length];
        long left = wallNanos;
        for (int i = 0; i < Part.PROCESSING.ordinal(); i++) {
            nanos[i] = random.nextBoolean() ? 0 : (long) (left * random.nextDouble());
            counts[i] = count();
            left -= nanos[i];
        }
        return new Breakdown(wallNanos, nanos, counts, random.nextBoolean() ? 0 : nanos());
    }

    public Finding finding(String request, int depth) {
        FindingKind kind = FindingKind.values()[random.nextInt(FindingKind.values().length)];
        Finding.Builder f = Samples.finding(kind, Grade.values()[random.nextInt(3)], request);
        f.id = text();
        f.shape = orNull();
        f.perRequest = count();
        f.max = count();
        f.total = count();
        f.distinct = count();
        f.requests = count();
        f.callSite = site();
        f.loop = site();
        f.trigger = orNull();
        f.driver = random.nextBoolean() ? null : new Finding.Driver(orNull(), orNull(), count(), count(), null);
        f.costNanos = nanos();
        f.costShare = random.nextDouble();
        f.sureNanos = nanos();
        f.hopefulNanos = nanos();
        f.projection = random.nextBoolean() ? null : new Projection(nanos(), nanos(), nanos());
        f.evidence = orNull();
        f.fix = orNull();
        f.minor = random.nextInt(4) == 0;
        for (int i = random.nextInt(depth * 3 + 1); i > 0; i--) {
            f.parts.add(finding(request, depth - 1));
        }
        return f.build();
    }

    /** Of any size between 0 and four months. */
    public long nanos() {
        return (long) (random.nextDouble() * Math.pow(10, random.nextInt(17)));
    }

    private long count() {
        return random.nextInt(3) == 0
                ? random.nextInt(3)
                : (long) (random.nextDouble() * Math.pow(10, random.nextInt(13)));
    }

    private Site site() {
        return random.nextInt(4) == 0 ? null : new Site(text(), text(), orNull(), random.nextInt(100_000) - 2);
    }

    private String orNull() {
        return random.nextInt(4) == 0 ? null : text();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextBoolean() ? 3 : 80); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private QuerySummary query(ShapeKind kind) {
        QuerySummary.Builder query = new QuerySummary.Builder();
        query.shape = text();
        query.kind = kind;
        query.executions = count();
        query.max = count();
        query.distinct = count();
        query.errors = count();
        query.batches = count();
        query.batchItems = count();
        query.nanos = nanos();
        query.fetchNanos = nanos();
        query.rows = count();
        query.sameStack = random.nextBoolean();
        return query.build();
    }
}
