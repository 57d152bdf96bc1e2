package dev.roundtrip.engine.finding;

/** What can be wrong: one constant per kind, with the words that every report uses for it. */
public enum FindingKind {
    N_PLUS_ONE(
            "n-plus-one",
            "N+1 query",
            "repeated query",
            false,
            "one query fetched a list, then one more query ran for each row of it"),
    N_PLUS_ONE_WRITE(
            "n-plus-one-write",
            "N+1 write",
            "single-row write",
            false,
            "single-row writes of one shape, where a batch would carry them all"),
    DUPLICATE_QUERY(
            "duplicate-query",
            "Duplicate query",
            "repeated query",
            false,
            "the same query with the same values, and nothing written in between"),
    CONNECTION_PER_REQUEST(
            "connection-per-request",
            "Connection per request",
            "new connection",
            true,
            "most requests of an endpoint open a physical connection, where a pool would hand one out"),
    CONNECTION_PER_QUERY(
            "connection-per-query",
            "Connection per query",
            "new connection",
            true,
            "a physical connection for every statement or two of one request"),
    COMMIT_PER_ROW(
            "commit-per-row",
            "Commit per row",
            "commit",
            true,
            "a commit after each row, where one at the end would do"),
    READ_BEFORE_WRITE(
            "read-before-write",
            "Read before write",
            "read-then-write pair",
            true,
            "each row looked up by its key and then written by it"),
    SEQUENCE_PER_ROW(
            "sequence-per-row",
            "Sequence per row",
            "sequence call",
            true,
            "a call of a sequence for each inserted row"),
    NESTED_CONNECTION(
            "nested-connection",
            "Nested connection",
            "nested borrow",
            true,
            "a second connection of a pool while the first is held: a deadlock in waiting"),
    HELD_IDLE(
            "held-idle",
            "Connection held idle",
            "idle hold",
            true,
            "a pooled connection kept while the request does something slow without it"),
    POOL_WAIT("pool-wait", "Pool wait", "wait", true, "waiting for a connection, and who held it"),
    POOL_CHURN("pool-churn", "Pool churn", "new connection", true, "a pool whose connections do not last"),
    CONNECTION_LEAK(
            "connection-leak",
            "Connection never closed",
            "open connection",
            true,
            "requests that end without closing their connections"),
    SESSION_CHATTER(
            "session-chatter",
            "Session chatter",
            "ping and setting",
            true,
            "checks and settings of connections that take much of the time"),
    UNREAD_ROWS("unread-rows", "Rows never read", "row", true, "rows fetched and passed over"),
    UNREAD_COLUMNS("unread-columns", "Columns never read", "column", true, "columns fetched and never read"),
    UNBOUNDED_RESULT(
            "unbounded-result",
            "Unbounded result",
            "row",
            true,
            "no limit, and very many rows, or more and more of them"),
    SMALL_FETCH_SIZE("small-fetch-size", "Small fetch size", "fetch", true, "many rows, a few with each round trip"),
    CARTESIAN_JOIN(
            "cartesian-join", "Multiplied rows", "row", true, "a join of two collections that multiplies their rows"),
    COUNT_PER_PAGE(
            "count-per-page",
            "Count per page",
            "count query",
            true,
            "each page of a list with a count of the whole list"),
    CLIENT_SIDE_JOIN(
            "client-side-join", "Join in memory", "row", true, "two tables read whole and put together in memory");

    private final String label;
    private final String title;
    private final String noun;
    private final boolean counted;
    private final String sentence;

    FindingKind(String label, String title, String noun, boolean counted, String sentence) {
        this.sentence = sentence;
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

    /** Those of all kinds, for who looks for the nearest. */
    public static String[] labels() {
        FindingKind[] kinds = values();
        String[] labels = new String[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            labels[i] = kinds[i].label;
        }
        return labels;
    }

    /** As options and recordings spell it. */
    public String label() {
        return label;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** What it is, in one sentence without its point. */
    public String sentence() {
        return sentence;
    }

    /** What {@link Finding#perRequest()} counts, in the singular. */
    public String noun() {
        return noun;
    }

    /** Whether such a finding rests on times, which a request may exceed by chance, and not on counts. */
    public boolean timed() {
        return this == HELD_IDLE || this == POOL_WAIT || this == SESSION_CHATTER;
    }

    /** Whether only the requests of an endpoint, or of a run, show it together, and none of them by itself. */
    public boolean together() {
        switch (this) {
            case CONNECTION_PER_REQUEST:
            case CONNECTION_LEAK:
            case POOL_CHURN:
            case UNBOUNDED_RESULT:
                return true;
            default:
                return false;
        }
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
