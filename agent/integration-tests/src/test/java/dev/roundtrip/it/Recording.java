package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The recording as other people's scripts read it: plain JSON, by the names of the documented format. */
public record Recording(JsonNode root) {

    static Recording read(Path file) {
        try {
            Recording recording = new Recording(new ObjectMapper().readTree(file.toFile()));
            assertThat(recording.root.path("format").asText()).isEqualTo("roundtrip/1");
            return recording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All findings, each followed by those that it stands for. */
    public List<FindingNode> findings() {
        return elements("findings")
                .flatMap(Recording::withParts)
                .map(FindingNode::new)
                .toList();
    }

    public List<FindingNode> findings(String kind) {
        return findings().stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    /** The only finding of this kind. */
    FindingNode finding(String kind) {
        assertThat(findings(kind))
                .as("findings of kind %s in %s", kind, findings())
                .hasSize(1);
        return findings(kind).get(0);
    }

    public List<String> requestNames() {
        return elements("requests")
                .map(request -> request.path("name").asText())
                .toList();
    }

    /** The request of this name, which must exist. */
    public RequestNode request(String name) {
        assertThat(requestNames()).contains(name);
        return elements("requests")
                .filter(request -> request.path("name").asText().equals(name))
                .map(RequestNode::new)
                .findFirst()
                .orElseThrow();
    }

    /** What the agent has to say about the run itself. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        root.path("observation").path("notes").forEach(note -> notes.add(note.asText()));
        return notes;
    }

    /** How often something of the agent's own failed. */
    public long troubles() {
        assertThat(root.path("observation").has("troubles")).isTrue();
        return root.path("observation").path("troubles").asLong();
    }

    /** Over all requests. */
    public long statements() {
        return elements("requests")
                .mapToLong(request -> request.path("statements").asLong())
                .sum();
    }

    /** Physical connections over all requests, those of the pools' own threads included. */
    public long opened() {
        return elements("requests")
                .map(RequestNode::new)
                .mapToLong(RequestNode::opened)
                .sum();
    }

    long dropped(String what) {
        assertThat(root.path("dropped").has(what)).as("dropped has %s", what).isTrue();
        return root.path("dropped").path(what).asLong();
    }

    private static Stream<JsonNode> withParts(JsonNode finding) {
        return Stream.concat(Stream.of(finding), stream(finding.path("parts")).flatMap(Recording::withParts));
    }

    private Stream<JsonNode> elements(String name) {
        return stream(root.path(name));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** One element of {@code requests}. */
    public record RequestNode(JsonNode node) {

        public String kind() {
            return node.path("kind").asText();
        }

        public long count() {
            return node.path("count").asLong();
        }

        public long statements() {
            return node.path("statements").asLong();
        }

        /** Of one request. */
        public long mostStatements() {
            return node.path("mostStatements").asLong();
        }

        long rows() {
            return node.path("rows").asLong();
        }

        long commits() {
            return node.path("commits").asLong();
        }

        long failed() {
            return node.path("failed").asLong();
        }

        /** Physical connections. */
        public long opened() {
            return node.path("connections").path("opened").asLong();
        }

        public long borrowed() {
            return node.path("connections").path("borrowed").asLong();
        }

        long executions(String shapePart) {
            return stream(node.path("queries"))
                    .filter(query -> query.path("shape").asText().toLowerCase().contains(shapePart.toLowerCase()))
                    .mapToLong(query -> query.path("executions").asLong())
                    .sum();
        }

        List<String> shapes() {
            List<String> shapes = new ArrayList<>();
            node.path("queries").forEach(query -> shapes.add(query.path("shape").asText()));
            return shapes;
        }

        /** The parts of the breakdown add up to the wall time. */
        public long breakdownNanos() {
            return stream(node.path("breakdown"))
                    .mapToLong(part -> part.path("nanos").asLong())
                    .sum();
        }

        public long totalNanos() {
            return node.path("totalNanos").path("sum").asLong();
        }
    }

    /** One element of {@code findings}. */
    public record FindingNode(JsonNode node) {

        /** Kinds that rest on a time: a thread that stands still at the wrong moment can show them. */
        static final Set<String> TIMED = Set.of("held-idle", "pool-wait", "session-chatter");

        boolean isTimed() {
            return TIMED.contains(kind());
        }

        public String kind() {
            return node.path("kind").asText();
        }

        public String grade() {
            return node.path("grade").asText();
        }

        public String request() {
            return node.path("request").asText();
        }

        public long perRequest() {
            return node.path("repeats").path("perRequest").asLong();
        }

        public String file() {
            return node.path("callSite").path("file").asText();
        }

        int line() {
            return node.path("callSite").path("line").asInt();
        }

        int loopLine() {
            return node.path("loop").path("line").asInt();
        }

        public String driverColumn() {
            return node.path("driver").path("column").asText();
        }

        String fix() {
            return node.path("fix").asText();
        }

        @Override
        public String toString() {
            return kind() + " " + grade() + " " + perRequest() + " at " + file() + ":" + line();
        }
    }
}
