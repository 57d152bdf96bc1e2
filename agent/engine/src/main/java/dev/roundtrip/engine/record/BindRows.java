package dev.roundtrip.engine.record;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.SampledSet;

/**
 * The parameter values of one shape in one request: all together, to see what was asked twice, and position by position,
 * to see what drives the repeats. The values of the first execution wait until there is a second, because most shapes
 * run once.
 */
final class BindRows {

    private static final int MAX_DISTINCT = 1_024;

    private final SampledSet combinations = new SampledSet(MAX_DISTINCT);
    private final PositionRow[] positions;
    private long repeated;

    BindRows(int positions) {
        this.positions = new PositionRow[Math.min(positions, StatementState.MAX_POSITIONS)];
        for (int i = 0; i < this.positions.length; i++) {
            this.positions[i] = new PositionRow();
        }
    }

    /**
     * @param combined one hash for all values
     * @param clock the request's statement count at this execution
     * @param lastWrite that count when a table of the shape was last written; 0 if never
     */
    void execution(long combined, int clock, int lastWrite) {
        int slot = combinations.add(combined);
        if (slot == SampledSet.NOT_SAMPLED) {
            return;
        }
        if (!combinations.added() && combinations.number(slot) > lastWrite) {
            repeated += combinations.weight();
        }
        combinations.number(slot, clock);
    }

    void value(int index, long hash, boolean isNumber, long number, ProvenanceTable table) {
        if (index < positions.length) {
            positions[index].value(hash, isNumber, number, table);
        }
    }

    PositionRow[] positions() {
        return positions;
    }

    long distinct() {
        return combinations.distinct();
    }

    /** Executions whose values had run before with no write to the tables between. */
    long repeated() {
        return repeated;
    }
}
