package dev.roundtrip.maven;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a report is called: after its format, with the ending by which editors and build servers know it. */
final class ReportFile {
    private static final Map<String, String> ENDINGS = new HashMap<>();

    static {
        ENDINGS.put("json", ".json");
        ENDINGS.put("gitlab", ".json");
        ENDINGS.put("sarif", ".sarif");
        ENDINGS.put("markdown", ".md");
        ENDINGS.put("junit", ".xml");
    }

    private ReportFile() {}

    /** Not {@code roundtrip-…}: such files are recordings. */
    static Path in(Path directory, String format) {
        return directory.resolve("report-" + format.toLowerCase(Locale.ROOT) + ENDINGS.getOrDefault(format, ".txt"));
    }
}
