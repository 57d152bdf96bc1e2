package dev.roundtrip.engine.finding;

/** What can be wrong: one constant per kind, with the words that every report uses for it. */
public enum FindingKind {
    N_PLUS_ONE("n-plus-one", "N+1 query"),
    N_PLUS_ONE_WRITE("n-plus-one-write", "N+1 write"),
    DUPLICATE_QUERY("duplicate-query", "Duplicate query"),
    CONNECTION_PER_REQUEST("connection-per-request", "Connection per request"),
    CONNECTION_PER_QUERY("connection-per-query", "Connection per query"),
    COMMIT_PER_ROW("commit-per-row", "Commit per row");

    private final String label;
    private final String title;

    FindingKind(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** As options and recordings spell it. */
    public String label() {
        return label;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
