package dev.roundtrip.report.json;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a recording back, all of it or nothing: the document is parsed to its end, then its format is checked, then
 * every field, and only then is anything built.
 */
public final class RecordingReader {

    private RecordingReader() {}

    /**
     * Reads the stream to its end; leaves it open.
     *
     * @param name what messages call the source, usually the file's name
     * @throws UnreadableRecordingException where it is not a whole recording of the format that this version reads
     */
    public static Recording read(InputStream in, String name) throws IOException {
        Object document = Document.parse(in, name);
        FormatCheck.require(document, name);
        try {
            return recording(new Fields("", document));
        } catch (Fields.Damage damage) {
            throw new UnreadableRecordingException(name, "damaged recording, " + damage.getMessage(), damage);
        }
    }

    private static Recording recording(Fields document) {
        List<RequestSummary> requests = new ArrayList<>();
        for (Fields request : document.objects("requests")) {
            requests.add(RequestFields.request(request));
        }
        List<Finding> findings = new ArrayList<>();
        for (Fields finding : document.objects("findings")) {
            findings.add(FindingFields.finding(finding));
        }
        return new Recording(
                jvm(document.object("jvm")),
                requests,
                findings,
                observation(document.object("observation")),
                dropped(document.object("dropped")));
    }

    private static JvmInfo jvm(Fields jvm) {
        return new JvmInfo(
                jvm.number("pid"),
                jvm.optionalText("java"),
                jvm.optionalText("main"),
                jvm.optionalText("started"),
                jvm.amount("durationNanos"),
                jvm.optionalText("agent"));
    }

    private static Observation observation(Fields seen) {
        return new Observation(
                seen.amount("wovenClasses"),
                seen.amount("skippedClasses"),
                seen.amount("calls"),
                seen.amount("troubles"),
                seen.texts("notes"),
                seen.has("idleTests") ? seen.amount("idleTests") : -1);
    }

    private static Dropped dropped(Fields dropped) {
        return new Dropped(dropped.amount("shapes"), dropped.amount("requests"), dropped.amount("provenance"));
    }
}
