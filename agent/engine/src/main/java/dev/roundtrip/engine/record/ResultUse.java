package dev.roundtrip.engine.record;

/** What the application did with the rows of one shape in one request. Immutable. */
public final class ResultUse {

    /** Nothing was looked at. */
    public static final ResultUse NONE = new ResultUse(0, 0, 0, 0, new int[0]);

    /** Columns that are told apart; those further right are one. */
    public static final int MOST_COLUMNS = 63;

    /** Rows whose getters were watched: the first 512 of each result. */
    public final long watchedRows;

    /** Watched rows of which no column was read before the next row, or the end. */
    public final long unreadRows;

    /** The fetch size that was set; 0 where none was. */
    public final int fetchSize;

    /** Whether the program set how many rows it wants at most, beside the text of the query. */
    public final boolean capped;

    /** Whether texts went uncounted for lack of room, so that a column may have delivered more distinct values. */
    public final boolean textsPassedOver;

    private final long columns;
    private final int[] distinct;

    /** Not capped, and nothing passed over. */
    public ResultUse(long watchedRows, long unreadRows, long columns, int fetchSize, int[] distinct) {
        this(watchedRows, unreadRows, columns, fetchSize, distinct, false, false);
    }

    public ResultUse(
            long watchedRows,
            long unreadRows,
            long columns,
            int fetchSize,
            int[] distinct,
            boolean capped,
            boolean textsPassedOver) {
        this.watchedRows = watchedRows;
        this.unreadRows = unreadRows;
        this.columns = columns;
        this.fetchSize = fetchSize;
        this.distinct = distinct.clone();
        this.capped = capped;
        this.textsPassedOver = textsPassedOver;
    }

    /** Whether a column was read in any row; by its place in the select list, counting from 1. */
    public boolean read(int column) {
        return (columns >>> Math.min(column, MOST_COLUMNS) & 1) != 0;
    }

    /** Whether a column was read that the select list does not tell: by a name that is not in it, or far to the right. */
    public boolean readUnknown() {
        return read(MOST_COLUMNS);
    }

    /** How many different columns were read. */
    public int readColumns() {
        return Long.bitCount(columns);
    }

    /** The largest number of distinct values that one column delivered in the request. */
    public int mostDistinct() {
        int most = 0;
        for (int count : distinct) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** How many columns delivered at least so many distinct values. */
    public int columnsWithDistinct(int least) {
        int columnsFound = 0;
        for (int count : distinct) {
            columnsFound += count >= least ? 1 : 0;
        }
        return columnsFound;
    }
}
