package dev.roundtrip.demo.play;

import dev.roundtrip.demo.load.LevelResult;
import java.util.List;

/**
 * One variant of a story, played.
 *
 * @param levels what the users saw; empty for a batch program
 */
public record Take(Story story, String variant, TakeFiles files, List<LevelResult> levels) {

    /** The share of requests that a cache answered, in per cent. */
    long cacheHitPercent() {
        int hits = levels.stream().mapToInt(LevelResult::cacheHits).sum();
        int requests =
                levels.stream().mapToInt(level -> level.sortedNanos().size()).sum();
        return requests == 0 ? 0 : Math.round(100.0 * hits / requests);
    }
}
