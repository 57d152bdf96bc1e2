package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.HashSet;
import java.util.Set;

/** What a run has executed, so that what is missing from it can be told from what is solved. */
final class Ran {

    private final Set<String> units = new HashSet<>();
    private final Set<String> statements = new HashSet<>();

    /** @param baseline whose entries are going to be asked about */
    Ran(Recording recording, Baseline baseline) {
        for (RequestSummary request : recording.requests()) {
            units.add(request.name());
            units.add(request.briefName());
            if (!baseline.known().isEmpty()) {
                for (QuerySummary query : request.queries()) {
                    statements.add(Skeleton.of(query.shape));
                }
            }
        }
    }

    boolean unit(KnownFinding entry) {
        return units.contains(entry.unit);
    }

    /** Whether the entry's unit of work ran, or its statement in another. */
    boolean includes(KnownFinding entry) {
        return unit(entry) || entry.shape != null && statements.contains(Skeleton.of(entry.shape));
    }
}
