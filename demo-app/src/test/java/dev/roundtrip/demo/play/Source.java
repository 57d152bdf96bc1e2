package dev.roundtrip.demo.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The demo's own source, to see whether a finding names the right line of it. */
final class Source {

    private Source() {}

    /** The text of the line that a {@code callSite} or {@code loop} of a finding names. */
    static String lineAt(JsonNode site) throws IOException {
        String className = site.path("class").asString();
        Path folder = Path.of("src/main/java", className.replace('.', '/')).getParent();
        Path file = folder.resolve(site.path("file").asString());
        return Files.readAllLines(file).get(site.path("line").asInt() - 1);
    }
}
