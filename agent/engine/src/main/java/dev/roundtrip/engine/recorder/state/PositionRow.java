package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.SampledSet;
import dev.roundtrip.engine.provenance.ValueHash;

/**
 * The values of one parameter position of one shape in one request: how many distinct ones, whether they step, and
 * which columns of earlier rows delivered them.
 */
public final class PositionRow implements ProvenanceTable.Visitor {

    /** Columns that are weighed against each other as the source of the values. */
    private static final int MAX_CANDIDATES = 8;

    /** As long as fewer values were seen, every candidate may have matched once only. */
    private static final int VALUES_TO_CHOOSE = 8;

    /** Dense keys are small: see {@code DriverLink.dense}. */
    private static final long DENSE_BELOW = 10_000;

    private final SampledSet values;
    private final Candidate[] candidates = new Candidate[MAX_CANDIDATES];
    private int candidateCount;
    private int slot;

    private long nulls;
    private boolean numbersOnly = true;
    private boolean stepping = true;
    private boolean dates;
    private long largest;
    private long previous;
    private long step;
    private long seen;

    /** A column that delivered values of this position. */
    public static final class Candidate {
        public final int shape;
        public final int column;
        public long matches;
        long lastOrder;
        public long inOrder;

        Candidate(int shape, int column) {
            this.shape = shape;
            this.column = column;
        }
    }

    PositionRow(SampledSet values) {
        this.values = values;
    }

    public SampledSet values() {
        return values;
    }

    /** @return the slot of the value in {@link #values()}, as {@link SampledSet#add} gives it */
    int value(long hash, boolean isNumber, long number, ProvenanceTable table) {
        if (hash == ValueHash.NONE) {
            nulls++;
            return SampledSet.NOT_SAMPLED;
        }
        follow(isNumber, number);
        slot = values.add(hash);
        if (values.added() && table != null) {
            table.visit(hash, this);
        }
        return slot;
    }

    @Override
    public void delivered(int shape, int column, long order) {
        int index = candidateFor(shape, column);
        if (index < 0) {
            return;
        }
        Candidate candidate = candidates[index];
        values.mark(slot, index);
        candidate.matches++;
        if (candidate.lastOrder > 0 && order > candidate.lastOrder) {
            candidate.inOrder += values.weight();
        }
        candidate.lastOrder = order;
    }

    public int candidateCount() {
        return candidateCount;
    }

    public Candidate candidate(int index) {
        return candidates[index];
    }

    /** Distinct values that a candidate delivered. */
    public long matched(int index) {
        return values.marked(index);
    }

    /** How often a candidate's matches followed the order of its rows, scaled as {@link #matched} is. */
    public long inOrder(int index) {
        return candidates[index].inOrder;
    }

    public long distinct() {
        return values.distinct();
    }

    public long nulls() {
        return nulls;
    }

    /** The constant difference of consecutive integers; 0 without one. */
    public long step() {
        return numbersOnly && stepping && seen > 2 ? step : 0;
    }

    /**
     * Small integers that rise by one each time, or that a column would match whichever they were, as it holds at
     * least every second number up to the largest of them.
     *
     * @param sourceDistinct distinct values of that column
     */
    public boolean dense(long sourceDistinct) {
        boolean anyMatch = numbersOnly && largest <= 2 * sourceDistinct;
        return largest < DENSE_BELOW && (step() == 1 || anyMatch);
    }

    public void dates(boolean date) {
        dates |= date;
    }

    /** Whether dates or times were among the values: a position is of one type, now and then null. */
    public boolean dates() {
        return dates;
    }

    private void follow(boolean isNumber, long number) {
        numbersOnly &= isNumber;
        if (!numbersOnly) {
            return;
        }
        if (seen == 1) {
            step = number - previous;
        } else if (seen > 1 && number - previous != step) {
            stepping = false;
        }
        seen++;
        previous = number;
        largest = Math.max(largest, number);
    }

    private int candidateFor(int shape, int column) {
        for (int i = 0; i < candidateCount; i++) {
            if (candidates[i].shape == shape && candidates[i].column == column) {
                return i;
            }
        }
        int index = candidateCount < MAX_CANDIDATES ? candidateCount++ : weakest();
        if (index >= 0) {
            candidates[index] = new Candidate(shape, column);
        }
        return index;
    }

    /** A candidate that matched once only, by chance as it seems, gives its place to a newcomer; -1 without one. */
    private int weakest() {
        if (values.distinct() < VALUES_TO_CHOOSE) {
            return -1;
        }
        for (int i = 0; i < candidateCount; i++) {
            if (candidates[i].matches < 2) {
                values.unmarkAll(i);
                return i;
            }
        }
        return -1;
    }
}
