package dev.roundtrip.engine.detect.story;

import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence what the parts of a story add up to. */
final class StoryWords {

    private StoryWords() {}

    /**
     * What the leader says, and what its parts did: {@code With them 30 commits, 30 single-row writes of 3 shapes.}
     *
     * @param rewrites how often the same row was written; 0 for no such thing
     */
    static String evidence(Finding leader, List<Finding> parts, long rewrites) {
        if (leader.kind() == FindingKind.READ_BEFORE_WRITE) {
            // A pair says by itself what both of its halves do.
            return leader.evidence();
        }
        List<String> all = new ArrayList<>();
        add(FindingKind.COMMIT_PER_ROW, "commit", parts, all);
        add(FindingKind.N_PLUS_ONE_WRITE, "single-row write", parts, all);
        if (rewrites > 0) {
            all.add("the same row " + Words.count(rewrites, "time"));
        }
        add(FindingKind.DUPLICATE_QUERY, "equal read", parts, all);
        add(FindingKind.SEQUENCE_PER_ROW, "sequence call", parts, all);
        return all.isEmpty() ? leader.evidence() : leader.evidence() + " With them " + String.join(", ", all) + ".";
    }

    private static void add(FindingKind kind, String noun, List<Finding> parts, List<String> all) {
        long repeats = 0;
        int shapes = 0;
        for (Finding part : parts) {
            if (part.kind() == kind) {
                repeats += part.perRequest();
                shapes++;
            }
        }
        if (shapes > 0) {
            all.add(Words.count(repeats, noun) + (shapes == 1 ? "" : " of " + shapes + " shapes"));
        }
    }
}
