package dev.roundtrip.demo.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the demo needs from a recording; its format is public. */
public final class RecordingReader {

    private final JsonNode recording;

    private RecordingReader(JsonNode recording) {
        this.recording = recording;
    }

    public static RecordingReader read(Path file) {
        return new RecordingReader(JsonMapper.shared().readTree(file));
    }

    /** The whole document. */
    public JsonNode json() {
        return recording;
    }

    /** The HTTP requests that took the most time in all. */
    public Request busiest() {
        JsonNode busiest = null;
        for (JsonNode request : recording.path("requests")) {
            boolean http = request.path("kind").asString().equals("http");
            if (http && (busiest == null || total(request) > total(busiest))) {
                busiest = request;
            }
        }
        if (busiest == null) {
            throw new IllegalStateException("the recording holds no HTTP request");
        }
        return new Request(busiest);
    }

    private static long total(JsonNode request) {
        return request.path("totalNanos").path("sum").asLong();
    }

    /** All requests of one name. */
    public record Request(JsonNode json) {

        /** {@code connection-setup 63%, query 21%, processing 16%}: the largest first, nothing below 1%. */
        String parts() {
            List<JsonNode> parts = new ArrayList<>();
            json.path("breakdown").forEach(parts::add);
            parts.sort((a, b) -> Long.compare(nanos(b), nanos(a)));
            return parts.stream()
                    .filter(part -> share(part) >= 0.01)
                    .map(part -> String.format(Locale.ROOT, "%s %.0f%%", name(part), 100 * share(part)))
                    .collect(Collectors.joining(", "));
        }

        /** The part's share of the wall time, 0 to 1. */
        public double share(String name) {
            for (JsonNode part : json.path("breakdown")) {
                if (name(part).equals(name)) {
                    return share(part);
                }
            }
            return 0;
        }

        private double share(JsonNode part) {
            return (double) nanos(part) / Math.max(1, total(json));
        }

        private static String name(JsonNode part) {
            return part.path("part").asString();
        }

        private static long nanos(JsonNode part) {
            return part.path("nanos").asLong();
        }
    }
}
