package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.provenance.ValueHash;
import java.util.Arrays;

/**
 * What is known of one statement: its shape, its connection, the hashes of the values bound at present. Shared by the
 * wrappers of the statement. Reused by its thread when it is closed.
 */
public final class StatementState {

    /** Positions beyond are folded into one hash. */
    public static final int MAX_POSITIONS = 8;

    private static final long[] EMPTY = new long[0];

    /** Null for a plain statement, whose text comes with each execution. */
    public ShapeNotes notes;

    /** The outermost connection it was created on; null where unknown. */
    public ConnectionState connection;

    /** The innermost one, whose auto-commit mode is the real one. */
    public ConnectionState physical;

    /** Whether a thread knows it that did not create it, so that it must not be used for another statement. */
    boolean wandered;

    /** What was prepared, until its literals are looked at; null for a plain statement. */
    public String text;

    /** One hash for the literals of a prepared text that has parameters as well; 0 without any. */
    long literals;

    public int fetchSize;

    /** Whether the program set how many rows it wants at most. */
    public boolean capped;

    public int batchItems;

    /** Whether the batch holds several texts, of which {@link #notes} names the last. */
    public boolean mixedBatch;

    /** What preparing it took, until its first execution is charged with it. */
    public long prepareNanos;

    /** Where the last execution is counted, in which request, as which execution of its shape. */
    public ShapeRow row;

    public OpenRequest rowRequest;
    public long execution;

    /** What the last execution delivered; null until it does. */
    ResultState result;

    private final ResultState reused = new ResultState();

    /** The state of what the last execution delivers. */
    public ResultState delivered() {
        if (result == null) {
            result = reused;
            result.begin(this);
        }
        return result;
    }

    /** How many objects (the driver's statement and its wrappers) stand for it. */
    public int names;

    private long[] hashes = EMPTY;
    private long[] numbers = EMPTY;
    private int numeric;
    private int dates;
    private int positions;
    private long folded;

    /** Whether the values folded so far belong to an execution that is over. */
    private boolean foldedIsOld;

    void reset(ShapeNotes notes) {
        this.notes = notes;
        text = null;
        literals = 0;
        connection = null;
        physical = null;
        fetchSize = 0;
        capped = false;
        batchItems = 0;
        mixedBatch = false;
        prepareNanos = 0;
        names = 0;
        row = null;
        rowRequest = null;
        result = null;
        clearValues();
    }

    /** Takes over what a wrapper cannot know that was made where nobody saw it. */
    public void learn(StatementState wrapped) {
        notes = wrapped.notes;
        text = wrapped.text;
        connection = connection == null ? wrapped.connection : connection;
        physical = physical == null ? wrapped.physical : physical;
    }

    /** A copy of the values alone, no larger than they are. */
    public StatementState copyOfValues() {
        StatementState copy = new StatementState();
        copy.positions = positions;
        copy.numeric = numeric;
        copy.dates = dates;
        copy.folded = folded;
        copy.literals = literals;
        copy.hashes = positions == 0 ? EMPTY : Arrays.copyOf(hashes, positions);
        copy.numbers = positions == 0 ? EMPTY : Arrays.copyOf(numbers, positions);
        return copy;
    }

    void clearValues() {
        positions = 0;
        numeric = 0;
        dates = 0;
        folded = 0;
        foldedIsOld = false;
    }

    public void bindNumber(int position, long value) {
        int index = bind(position, ValueHash.ofNumber(value));
        if (index >= 0) {
            numbers[index] = value;
            numeric |= 1 << index;
        }
    }

    public void bindDate(int position, long hash) {
        int index = bind(position, hash);
        if (index >= 0) {
            dates |= 1 << index;
        }
    }

    /** @return the index of the position, or -1 where it is folded */
    public int bind(int position, long hash) {
        if (position > MAX_POSITIONS) {
            fold(position, hash);
            return -1;
        }
        if (position < 1) {
            return -1;
        }
        if (hashes.length == 0) {
            // In this order, for another thread that binds the same statement.
            numbers = new long[MAX_POSITIONS];
            hashes = new long[MAX_POSITIONS];
        }
        if (position > positions) {
            Arrays.fill(hashes, positions, position, ValueHash.NONE);
            positions = position;
        }
        hashes[position - 1] = hash;
        numeric &= ~(1 << position - 1);
        dates &= ~(1 << position - 1);
        return position - 1;
    }

    private void fold(int position, long hash) {
        if (foldedIsOld) {
            foldedIsOld = false;
            folded = 0;
        }
        folded = ValueHash.combine(folded + position, hash);
    }

    /** An execution took the values. They stay bound; those that are folded begin anew with the next that is set. */
    public void executed() {
        foldedIsOld = true;
    }

    /** Whether nothing is bound, neither to a position nor beyond. */
    boolean valueless() {
        return positions == 0 && folded == 0;
    }

    public int positions() {
        return positions;
    }

    /** The hash of the value at an index from 0; {@link ValueHash#NONE} for SQL NULL. */
    public long hash(int index) {
        return hashes[index];
    }

    boolean isNumber(int index) {
        return (numeric >>> index & 1) != 0;
    }

    boolean isDate(int index) {
        return (dates >>> index & 1) != 0;
    }

    long number(int index) {
        return numbers[index];
    }

    /** One hash for all values together; 1 without any. */
    public long combined() {
        long all = literals == 0 ? folded + 1 : ValueHash.combine(folded + 1, literals);
        for (int i = 0; i < positions; i++) {
            all = ValueHash.combine(all, hashes[i]);
        }
        return all == ValueHash.NONE ? 1 : all;
    }
}
