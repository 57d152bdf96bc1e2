package dev.roundtrip.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a recording says about a story. */
final class Verdicts {

    private static final Set<String> TIMED = Set.of("held-idle", "pool-wait", "session-chatter");

    private final RecordingReader recording;

    Verdicts(RecordingReader recording) {
        this.recording = recording;
    }

    /** Every finding of every request, minor ones too. */
    List<JsonNode> findings() {
        return list(recording.json().path("findings"));
    }

    /** Every finding but what is only worth knowing, and what a machine may show that stands still for a while. */
    List<JsonNode> serious() {
        return findings().stream()
                .filter(finding -> !finding.path("grade").asString().equals("info"))
                .filter(finding -> !TIMED.contains(finding.path("kind").asString()))
                .toList();
    }

    /** Every finding, and those that stand as parts of another. */
    List<JsonNode> withParts() {
        return withParts(recording.json().path("findings"));
    }

    private static List<JsonNode> withParts(JsonNode findings) {
        List<JsonNode> all = new ArrayList<>();
        findings.forEach(finding -> {
            all.add(finding);
            all.addAll(withParts(finding.path("parts")));
        });
        return all;
    }

    /** The one finding of this kind, told by itself or as a part; fails where there is none or more than one. */
    JsonNode only(String kind) {
        List<JsonNode> found = withParts().stream()
                .filter(finding -> finding.path("kind").asString().equals(kind))
                .toList();
        assertThat(found).as("findings of kind %s", kind).hasSize(1);
        return found.get(0);
    }

    /** Parts of others among them. */
    List<JsonNode> confirmed(String kind) {
        return withParts().stream()
                .filter(finding -> finding.path("kind").asString().equals(kind))
                .filter(finding -> finding.path("grade").asString().equals("confirmed"))
                .toList();
    }

    /** The endpoint that users asked. */
    JsonNode http() {
        return recording.busiest().json();
    }

    /** The part of its time that is larger than any other. */
    String bottleneck() {
        return list(http().path("breakdown")).stream()
                .max(Comparator.comparingLong(part -> part.path("nanos").asLong()))
                .map(part -> part.path("part").asString())
                .orElseThrow();
    }

    /** The share of borrowed connections that were not opened for the request. */
    double reuse() {
        JsonNode connections = http().path("connections");
        return 1
                - connections.path("opened").asDouble()
                        / connections.path("borrowed").asDouble();
    }

    /** The program itself, as a unit of work. */
    JsonNode main() {
        return list(recording.json().path("requests")).stream()
                .filter(request -> request.path("kind").asString().equals("main"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as("main").hasSize(1);
                    return found.get(0);
                }));
    }

    /** The shapes of the program that write. */
    List<JsonNode> writes() {
        return list(main().path("queries")).stream()
                .filter(query -> query.path("kind").asString().equals("write"))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
