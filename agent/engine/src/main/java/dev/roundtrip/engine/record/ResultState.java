package dev.roundtrip.engine.record;

/** What is known of one result set; shared by its wrappers. */
final class ResultState {

    final OpenRequest request;
    final ShapeRow row;

    /** Which execution of its shape within the request delivered it, counting from 1. */
    final long execution;

    /** Rows delivered so far. */
    long rows;

    /** Whether the clock of the fetch is worth reading at each multiple of this many rows; 0 if unknown. */
    final int fetchSize;

    /** Whether its width has stopped its thread from looking at values. */
    boolean quiet;

    ResultState(StatementState statement) {
        this.request = statement.rowRequest;
        this.row = statement.row;
        this.execution = statement.execution;
        this.fetchSize = statement.fetchSize;
    }
}
