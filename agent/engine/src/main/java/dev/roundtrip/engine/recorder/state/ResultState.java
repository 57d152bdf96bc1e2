package dev.roundtrip.engine.recorder.state;

/** What is known of one result set; shared by its wrappers, reused by its statement's next execution. */
public final class ResultState {

    public OpenRequest request;
    public ShapeRow row;

    /** Which execution of its shape within the request delivered it, counting from 1. */
    public long execution;

    /** Rows delivered so far. */
    public long rows;

    /** Whether the clock of the fetch is worth reading at each multiple of this many rows; 0 if unknown. */
    public int fetchSize;

    /** Whether its width has stopped its thread from looking at values. */
    public boolean quiet;

    /** Whether the present row is watched, and whether a column of it was read. */
    public boolean watched;

    public boolean rowRead;

    /** Begins anew with the statement's last execution. */
    void begin(StatementState statement) {
        rows = 0;
        quiet = false;
        watched = false;
        this.request = statement.rowRequest;
        this.row = statement.row;
        this.execution = statement.execution;
        this.fetchSize = statement.fetchSize;
        row.fetchSize = Math.max(row.fetchSize, fetchSize);
        row.capped |= statement.capped;
    }

    public void read(int column) {
        rowRead = true;
        row.read(column);
    }

    /** The cursor moves on: was the row of any use? */
    public void leaveRow() {
        if (watched) {
            watched = false;
            row.watchedRows++;
            row.unreadRows += rowRead ? 0 : 1;
        }
    }
}
