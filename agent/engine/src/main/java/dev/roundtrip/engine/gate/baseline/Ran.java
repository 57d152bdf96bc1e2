package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.HashSet;
import java.util.Set;

/**
 * What a run has executed, so that what is missing from it can be told from what is solved. That an entry's statement ran
 * somewhere proves nothing about the loop over it.
 */
final class Ran {

    private final Set<String> units = new HashSet<>();

    Ran(Recording recording) {
        for (RequestSummary request : recording.requests()) {
            units.add(request.name());
            units.add(request.briefName());
        }
    }

    boolean unit(KnownFinding entry) {
        return units.contains(entry.unit);
    }
}
