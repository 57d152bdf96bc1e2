package dev.roundtrip.engine.recorder;

/** What is known of one result set; shared by its wrappers, reused by its statement's next execution. */
final class ResultState {

    OpenRequest request;
    ShapeRow row;

    /** Which execution of its shape within the request delivered it, counting from 1. */
    long execution;

    /** Rows delivered so far. */
    long rows;

    /** Whether the clock of the fetch is worth reading at each multiple of this many rows; 0 if unknown. */
    int fetchSize;

    /** Whether its width has stopped its thread from looking at values. */
    boolean quiet;

    /** Whether the present row is watched, and whether a column of it was read. */
    boolean watched;

    boolean rowRead;

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

    void read(int column) {
        rowRead = true;
        row.read(column);
    }

    /** The cursor moves on: was the row of any use? */
    void leaveRow() {
        if (watched) {
            watched = false;
            row.watchedRows++;
            row.unreadRows += rowRead ? 0 : 1;
        }
    }
}
