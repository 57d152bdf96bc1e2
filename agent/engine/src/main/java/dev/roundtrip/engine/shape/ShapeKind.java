package dev.roundtrip.engine.shape;

/** What a statement does, as far as its first words tell. */
public enum ShapeKind {
    /** SELECT, VALUES, TABLE, SHOW of data; WITH … SELECT. */
    READ,
    /** INSERT, UPDATE, DELETE, MERGE, REPLACE, UPSERT; WITH … INSERT and the like. */
    WRITE,
    /** CALL, EXEC, {@code {call …}}: a procedure, whose effect is not known. */
    CALL,
    /** CREATE, ALTER, DROP, TRUNCATE, GRANT, COMMENT and the like. */
    DDL,
    /** COMMIT, ROLLBACK, BEGIN, SAVEPOINT and the like as text. */
    TRANSACTION,
    /** SET, RESET, USE, PRAGMA, ALTER SESSION and the like. */
    SESSION,
    /** A statement without table that only proves the connection alive: SELECT 1, VALUES 1, SELECT 1 FROM DUAL. */
    PING,
    /** Asks a sequence for its next value, or the database for the last identity. */
    SEQUENCE,
    /** Everything else: EXPLAIN, COPY, LOCK, an empty or unreadable text. */
    OTHER;

    /** Whether the application gets or changes data with it. */
    public boolean isData() {
        return this == READ || this == WRITE || this == CALL;
    }
}
