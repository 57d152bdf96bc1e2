package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;

/** Which numbers of findings two runs of the same code on the same data share. */
final class Repeats {

    private Repeats() {}

    /** The most repeats in one unit of work; 0 where the kind has no such number. */
    static long of(Finding finding) {
        return comparable(finding.kind()) ? Math.max(finding.max(), finding.perRequest()) : 0;
    }

    /**
     * Statements, commits and connections that one unit of work takes. Times differ from run to run, rows grow with the
     * data, and what a whole run is counted for grows with its length.
     */
    static boolean comparable(FindingKind kind) {
        switch (kind) {
            case N_PLUS_ONE:
            case N_PLUS_ONE_WRITE:
            case DUPLICATE_QUERY:
            case CONNECTION_PER_REQUEST:
            case CONNECTION_PER_QUERY:
            case COMMIT_PER_ROW:
            case READ_BEFORE_WRITE:
            case SEQUENCE_PER_ROW:
            case NESTED_CONNECTION:
            case COUNT_PER_PAGE:
                return true;
            default:
                return false;
        }
    }
}
