package dev.roundtrip.javaagent.cli;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.javaagent.life.file.RecordingFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Commands run in this JVM, what they print, and the recordings that they read. */
final class CommandLineRun {
    static final String PAGE = "GET /owners";

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final Map<String, String> environment = new HashMap<>();

    /** @return the exit code */
    int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, command);
        return CommandLineProgram.run(
                all.toArray(new String[0]), new PrintWriter(out, true), new PrintWriter(err, true), environment);
    }

    /** Writes a recording with one unit of work. */
    String recording(Path file, String agent, long calls, Finding... findings) throws IOException {
        JvmInfo jvm = new JvmInfo(1, "17", "com.acme.Shop", "2026-01-01T00:00:00Z", 1, agent);
        Observation seen = new Observation(calls == 0 ? 0 : 12, 0, calls, 0, List.of());
        RecordingFile.write(new Recording(jvm, List.of(request()), List.of(findings), seen, Dropped.NONE), file);
        return file.toString();
    }

    private static RequestSummary request() {
        RequestSummary.Builder request = new RequestSummary.Builder();
        request.name = PAGE;
        request.kind = RequestKind.HTTP;
        request.mostStatements = 12;
        request.mostConnections = 2;
        Histogram histogram = new Histogram(2);
        histogram.recordValue(1_000);
        request.total = new Distribution(1_000, histogram);
        int parts = Part.values().length;
        request.breakdown = new Breakdown(1_000, new long[parts], new long[parts], 0);
        return request.build();
    }

    static Finding finding(FindingKind kind, Grade grade) {
        return builder(kind, grade, "visits", 50).build();
    }

    /** @param method of the class {@code com.acme.Dao} */
    static Finding.Builder builder(FindingKind kind, Grade grade, String method, long repeats) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind;
        finding.grade = grade;
        finding.id = kind.label() + method;
        finding.request = PAGE;
        finding.perRequest = repeats;
        finding.max = repeats;
        finding.shape = "select * from " + method;
        finding.callSite = new Site("com.acme.Dao", method, "Dao.java", 7);
        return finding;
    }
}
