package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.SampledSet;

/**
 * The parameter values of one shape in one request: all together, to see what was asked twice, and position by position,
 * to see what drives the repeats. With a single parameter, and texts without literals, both are the same set.
 */
public final class BindRows {

    /** Distinct values that are counted exactly. */
    static final int MAX_DISTINCT = 1_024;

    private final PositionRow[] positions;

    /** The combinations of all values; that of the only position where there is one. */
    private final SampledSet combinations;

    private long repeated;

    /** For a shape of which two executions are known. */
    public static BindRows of(StatementState first, StatementState second, OpenRequest request, Reserve reserve) {
        int positions = Math.max(first.positions(), second.positions());
        return new BindRows(positions, positions == 1 && first.literals == 0 && second.literals == 0, request, reserve);
    }

    /** @param single whether the only position is all that tells executions apart */
    private BindRows(int positions, boolean single, OpenRequest request, Reserve reserve) {
        this.positions = new PositionRow[Math.min(positions, StatementState.MAX_POSITIONS)];
        for (int i = 0; i < this.positions.length; i++) {
            this.positions[i] = new PositionRow(reserve.set(request));
        }
        this.combinations = single ? this.positions[0].values() : reserve.set(request);
    }

    /**
     * @param clock the request's statement count at this execution
     * @param lastWrite that count when a table of the shape was last written; 0 if never
     */
    public void execution(StatementState values, int clock, int lastWrite, ProvenanceTable table) {
        int slot = SampledSet.NOT_SAMPLED;
        for (int i = 0; i < values.positions() && i < positions.length; i++) {
            slot = positions[i].value(values.hash(i), values.isNumber(i), values.number(i), table);
            positions[i].dates(values.isDate(i));
        }
        if (!single()) {
            slot = combinations.add(values.combined());
        }
        if (slot == SampledSet.NOT_SAMPLED) {
            return;
        }
        if (!combinations.added() && combinations.number(slot) > lastWrite) {
            repeated += combinations.weight();
        }
        combinations.number(slot, clock);
    }

    private boolean single() {
        return positions.length == 1 && combinations == positions[0].values();
    }

    public PositionRow[] positions() {
        return positions;
    }

    public long distinct() {
        boolean alsoNull = single() && positions[0].nulls() > 0;
        return combinations.distinct() + (alsoNull ? 1 : 0);
    }

    /** Executions whose values had run before with no write to the tables between. */
    public long repeated() {
        return repeated;
    }

    void giveBack(Reserve reserve) {
        for (PositionRow position : positions) {
            reserve.takeBack(position.values());
        }
        if (!single()) {
            reserve.takeBack(combinations);
        }
    }
}
