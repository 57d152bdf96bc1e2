package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.record.ResultUse;
import dev.roundtrip.engine.recorder.path.RepeatPaths;
import dev.roundtrip.engine.site.CallPath;

/** One shape's counters in one open request: one row however often it runs. Written by the request's thread. */
public final class ShapeRow {

    private static final int[] NO_COLUMNS = new int[0];

    public final ShapeNotes notes;

    /** Within the request, from 0. */
    public final int number;

    public long executions;
    public long errors;
    public long batches;
    public long batchItems;
    public long rows;
    public long maxRows;
    public long nanos;
    public long fetchNanos;
    public long prepareNanos;
    public long minNanos = Long.MAX_VALUE;
    public long maxNanos;
    public long autoCommitted;
    public long commits;
    public long rollbacksBetween;
    public long connectionsOpened;
    public long ownConnection;
    public long newConnections;

    /** Of the first rows of each result: how many were watched, and of how many nothing was read. */
    long watchedRows;

    long unreadRows;

    /** The largest fetch size that was set; 0 without one. */
    int fetchSize;

    /** Whether the program set how many rows it wants at most. */
    boolean capped;

    /** Whether values went unremembered because the room for texts was taken. */
    public boolean textsPassedOver;

    /** What schema or source the last execution ran on, and how often that differed from the one before. */
    public int tenant;

    public long tenantChanges;

    /** The shortest time from one execution to the next. */
    public long minGapNanos = Long.MAX_VALUE;

    /** The number of the lease that the last execution ran on. */
    public long lease;

    public long firstNanos;
    public long lastNanos;

    /** The request's count of rollbacks at the last execution. */
    public long rollbacksSeen;

    /** From where the request ran the shape first; null where it did not look. */
    public CallPath firstPath;

    /** Null until the second execution. */
    public BindRows binds;

    /** What the first execution was bound to, until there is a second. */
    public StatementState firstBinds;

    /** The request's statement count at the first execution. */
    public int firstClock;

    /** Null until a repeat's stack was read. */
    public RepeatPaths paths;

    /** Whether this request may read the stacks of this shape's repeats. */
    public boolean pathsWanted;

    /** Columns that were read, a bit each by column number; the last bit stands for all that are further right. */
    private long columns;

    /** Distinct values that each column delivered, by column number; null while none was recorded. */
    private int[] columnDistinct;

    ShapeRow(ShapeNotes notes, int number) {
        this.notes = notes;
        this.number = number;
    }

    /** Lets go of all but the counters, which a result set that outlives its request may go on with. */
    void letGo() {
        binds = null;
        firstBinds = null;
        paths = null;
        columnDistinct = null;
    }

    /** @param counted what of it did not pass beside calls of other threads */
    public void time(long counted, long took) {
        nanos += counted;
        minNanos = Math.min(minNanos, took);
        maxNanos = Math.max(maxNanos, took);
    }

    void read(int column) {
        columns |= 1L << Math.min(column, ResultUse.MOST_COLUMNS);
    }

    public ResultUse results() {
        int[] distinct = columnDistinct == null ? NO_COLUMNS : columnDistinct;
        return new ResultUse(watchedRows, unreadRows, columns, fetchSize, distinct, capped, textsPassedOver);
    }

    public void deliveredNew(int column) {
        if (columnDistinct == null || column >= columnDistinct.length) {
            int[] more = new int[Math.max(column + 1, 16)];
            if (columnDistinct != null) {
                System.arraycopy(columnDistinct, 0, more, 0, columnDistinct.length);
            }
            columnDistinct = more;
        }
        columnDistinct[column]++;
    }

    /** Distinct values that a column delivered in this request. */
    public long distinctOf(int column) {
        return columnDistinct == null || column >= columnDistinct.length ? 0 : columnDistinct[column];
    }
}
