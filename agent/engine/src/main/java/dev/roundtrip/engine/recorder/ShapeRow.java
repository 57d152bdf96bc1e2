package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.record.ResultUse;
import dev.roundtrip.engine.site.CallPath;

/** One shape's counters in one open request: one row however often it runs. Written by the request's thread. */
final class ShapeRow {

    private static final int[] NO_COLUMNS = new int[0];

    final ShapeNotes notes;

    /** Within the request, from 0. */
    final int number;

    long executions;
    long errors;
    long batches;
    long batchItems;
    long rows;
    long maxRows;
    long nanos;
    long fetchNanos;
    long prepareNanos;
    long minNanos = Long.MAX_VALUE;
    long maxNanos;
    long autoCommitted;
    long commits;
    long rollbacksBetween;
    long connectionsOpened;
    long ownConnection;
    long newConnections;

    /** Of the first rows of each result: how many were watched, and of how many nothing was read. */
    long watchedRows;

    long unreadRows;

    /** The largest fetch size that was set; 0 without one. */
    int fetchSize;

    /** Whether the program set how many rows it wants at most. */
    boolean capped;

    /** Whether values went unremembered because the room for texts was taken. */
    boolean textsPassedOver;

    /** What schema or source the last execution ran on, and how often that differed from the one before. */
    int tenant;

    long tenantChanges;

    /** The shortest time from one execution to the next. */
    long minGapNanos = Long.MAX_VALUE;

    /** The number of the lease that the last execution ran on. */
    long lease;

    long firstNanos;
    long lastNanos;

    /** The request's count of rollbacks at the last execution. */
    long rollbacksSeen;

    /** From where the request ran the shape first; null where it did not look. */
    CallPath firstPath;

    /** Null until the second execution. */
    BindRows binds;

    /** What the first execution was bound to, until there is a second. */
    StatementState firstBinds;

    /** The request's statement count at the first execution. */
    int firstClock;

    /** Null until a repeat's stack was read. */
    RepeatPaths paths;

    /** Whether this request may read the stacks of this shape's repeats. */
    boolean pathsWanted;

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
    void time(long counted, long took) {
        nanos += counted;
        minNanos = Math.min(minNanos, took);
        maxNanos = Math.max(maxNanos, took);
    }

    void read(int column) {
        columns |= 1L << Math.min(column, ResultUse.MOST_COLUMNS);
    }

    ResultUse results() {
        int[] distinct = columnDistinct == null ? NO_COLUMNS : columnDistinct;
        return new ResultUse(watchedRows, unreadRows, columns, fetchSize, distinct, capped, textsPassedOver);
    }

    void deliveredNew(int column) {
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
    long distinctOf(int column) {
        return columnDistinct == null || column >= columnDistinct.length ? 0 : columnDistinct[column];
    }
}
