package dev.roundtrip.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What calls a repeated statement an N+1: three rules that others go by, and ours. */
enum Rule {
    COUNT("the same statement 5 times or more") {
        @Override
        boolean accuses(JsonNode query) {
            return query.path("max").asLong() >= MANY;
        }
    },
    DISTINCT("5 times or more with 5 different values or more") {
        @Override
        boolean accuses(JsonNode query) {
            return query.path("max").asLong() >= MANY && query.path("distinct").asLong() >= MANY;
        }
    },
    CALL_SITE("5 times or more from one place in the code") {
        @Override
        boolean accuses(JsonNode query) {
            return query.path("max").asLong() >= MANY && query.path("sameStack").asBoolean();
        }
    },
    CONFIRMED("Roundtrip, confirmed") {
        @Override
        List<String> accused(Recording recording) {
            return found(recording, Set.of("confirmed"));
        }
    },
    LIKELY("Roundtrip, confirmed or likely") {
        @Override
        List<String> accused(Recording recording) {
            return found(recording, Set.of("confirmed", "likely"));
        }
    };

    private static final long MANY = 5;
    private static final Set<String> KINDS = Set.of("n-plus-one", "n-plus-one-write");
    private static final Set<String> DATA = Set.of("read", "write");

    final String words;

    Rule(String words) {
        this.words = words;
    }

    boolean accuses(JsonNode query) {
        return false;
    }

    /** The lines that run what the rule calls an N+1, as {@code File.java:12}, one entry for each statement. */
    List<String> accused(Recording recording) {
        List<String> lines = new ArrayList<>();
        for (JsonNode request : recording.root().path("requests")) {
            for (JsonNode query : request.path("queries")) {
                if (DATA.contains(query.path("kind").asText()) && accuses(query)) {
                    JsonNode site = query.path("callSite");
                    lines.add(
                            site.path("file").asText() + ":" + site.path("line").asInt());
                }
            }
        }
        return lines;
    }

    private static List<String> found(Recording recording, Set<String> grades) {
        return recording.findings().stream()
                .filter(finding -> KINDS.contains(finding.kind()) && grades.contains(finding.grade()))
                .map(finding -> finding.file() + ":" + finding.line())
                .toList();
    }

    /** Whether a program's marker calls its line an N+1, for sure or likely. */
    static boolean guilty(Markers.Claim claim) {
        return KINDS.contains(claim.kind())
                && (claim.grades().contains("confirmed") || claim.grades().contains("likely"));
    }
}
