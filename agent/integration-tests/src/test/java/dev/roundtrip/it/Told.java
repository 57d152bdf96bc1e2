package dev.roundtrip.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All of a recording that two runs of the same program share: everything but times, and what hangs on them. */
final class Told {

    private static final List<String> REQUEST =
            List.of("name", "kind", "failed", "statements", "mostStatements", "rows", "commits", "rollbacks");
    private static final List<String> QUERY = List.of(
            "shape", "kind", "executions", "max", "distinct", "errors", "batches", "batchItems", "rows", "callSite");
    private static final List<String> FINDING =
            List.of("kind", "grade", "id", "request", "requests", "shape", "repeats", "callSite", "loop", "driver");
    private static final List<String> RUN = List.of("wovenClasses", "skippedClasses", "troubles", "notes");

    private final List<String> lines = new ArrayList<>();

    private Told() {}

    static List<String> of(Recording recording) {
        Told told = new Told();
        recording.root().path("requests").forEach(told::request);
        told.findings("", recording.root().path("findings"));
        told.line("run", recording.root().path("observation"), RUN);
        told.lines.add("dropped " + recording.root().path("dropped"));
        Collections.sort(told.lines);
        return told.lines;
    }

    /** How often a background thread begins anew hangs on how quickly it comes back. */
    private void request(JsonNode request) {
        String name = request.path("name").asText();
        line("request", request, REQUEST);
        if (!request.path("kind").asText().equals("background")) {
            lines.add("count of " + name + ": " + request.path("count"));
        }
        lines.add("connections of " + name + ": "
                + request.path("connections").path("opened") + " "
                + request.path("connections").path("borrowed"));
        request.path("queries").forEach(query -> line("query of " + name + ":", query, QUERY));
    }

    private void findings(String parent, JsonNode findings) {
        for (JsonNode finding : findings) {
            if (!Recording.FindingNode.TIMED.contains(finding.path("kind").asText())) {
                line("finding" + parent, finding, FINDING);
                findings(" below " + finding.path("id").asText(), finding.path("parts"));
            }
        }
    }

    private void line(String what, JsonNode node, List<String> fields) {
        StringBuilder line = new StringBuilder(what);
        fields.forEach(field -> line.append(' ').append(node.path(field)));
        lines.add(line.toString());
    }
}
