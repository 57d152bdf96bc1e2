package dev.roundtrip.benchmarks;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the agent's recordings say of a measured run: an agent that saw nothing costs nothing, and proves nothing. */
record Recorded(long statements) {

    /** Adds up all recordings of a folder. */
    static Recorded in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long statements = 0;
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                statements += statements(JSON.std.mapFrom(Files.readString(file)));
            }
            return new Recorded(statements);
        }
    }

    /** @throws IllegalStateException when the agent recorded no statement */
    void requireStatements(String run) {
        if (statements == 0) {
            throw new IllegalStateException("The agent recorded no statement of: " + run
                    + ". Its cost would look like nothing, so nothing is printed.");
        }
    }

    private static long statements(Map<String, Object> recording) {
        return requests(recording).stream()
                .mapToLong(request -> ((Number) request.get("statements")).longValue())
                .sum();
    }

    @SuppressWarnings("unchecked") // the format says that requests are a list of objects
    private static List<Map<String, Object>> requests(Map<String, Object> recording) {
        return (List<Map<String, Object>>) recording.getOrDefault("requests", List.of());
    }
}
