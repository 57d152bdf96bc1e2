package dev.roundtrip.engine.record;

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

    /** Begins anew with the statement's last execution. */
    void begin(StatementState statement) {
        rows = 0;
        quiet = false;
        this.request = statement.rowRequest;
        this.row = statement.row;
        this.execution = statement.execution;
        this.fetchSize = statement.fetchSize;
    }
}
