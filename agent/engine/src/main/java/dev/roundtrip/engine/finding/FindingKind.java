package dev.roundtrip.engine.finding;

/** What can be wrong: one constant per kind, with the words that every report uses for it. */
public enum FindingKind {
    N_PLUS_ONE("n-plus-one", "N+1 query", "repeated query", false),
    N_PLUS_ONE_WRITE("n-plus-one-write", "N+1 write", "single-row write", false),
    DUPLICATE_QUERY("duplicate-query", "Duplicate query", "repeated query", false),
    CONNECTION_PER_REQUEST("connection-per-request", "Connection per request", "new connection", true),
    CONNECTION_PER_QUERY("connection-per-query", "Connection per query", "new connection", true),
    COMMIT_PER_ROW("commit-per-row", "Commit per row", "commit", true),
    READ_BEFORE_WRITE("read-before-write", "Read before write", "read-then-write pair", true),
    SEQUENCE_PER_ROW("sequence-per-row", "Sequence per row", "sequence call", true),
    NESTED_CONNECTION("nested-connection", "Nested connection", "nested borrow", true),
    HELD_IDLE("held-idle", "Connection held idle", "idle hold", true),
    POOL_WAIT("pool-wait", "Pool wait", "wait", true),
    POOL_CHURN("pool-churn", "Pool churn", "new connection", true),
    CONNECTION_LEAK("connection-leak", "Connection never closed", "open connection", true),
    SESSION_CHATTER("session-chatter", "Session chatter", "ping and setting", true),
    UNREAD_ROWS("unread-rows", "Rows never read", "row", true),
    UNREAD_COLUMNS("unread-columns", "Columns never read", "column", true),
    UNBOUNDED_RESULT("unbounded-result", "Unbounded result", "row", true),
    SMALL_FETCH_SIZE("small-fetch-size", "Small fetch size", "fetch", true),
    CARTESIAN_JOIN("cartesian-join", "Multiplied rows", "row", true),
    COUNT_PER_PAGE("count-per-page", "Count per page", "count query", true),
    CLIENT_SIDE_JOIN("client-side-join", "Join in memory", "row", true);

    private final String label;
    private final String title;
    private final String noun;
    private final boolean counted;

    FindingKind(String label, String title, String noun, boolean counted) {
        this.label = label;
        this.title = title;
        this.noun = noun;
        this.counted = counted;
    }

    /** The kind of that label; null where there is none. */
    public static FindingKind named(String label) {
        for (FindingKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        return null;
    }

    /** As options and recordings spell it. */
    public String label() {
        return label;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** What {@link Finding#perRequest()} counts, in the singular. */
    public String noun() {
        return noun;
    }

    /** Whether such a finding rests on times, which a request may exceed by chance, and not on counts. */
    public boolean timed() {
        return this == HELD_IDLE || this == POOL_WAIT || this == SESSION_CHATTER;
    }

    /** Whether its cost is not the request's own: a danger, what others pay, or what cannot be timed. Never minor. */
    public boolean risk() {
        switch (this) {
            case NESTED_CONNECTION:
            case HELD_IDLE:
            case CONNECTION_LEAK:
            case POOL_CHURN:
            case UNREAD_COLUMNS:
            case UNBOUNDED_RESULT:
                return true;
            default:
                return false;
        }
    }

    /** Whether the evidence of such a finding is a count that says by itself what happens. */
    public boolean counted() {
        return counted;
    }
}
