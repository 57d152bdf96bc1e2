package dev.roundtrip.engine.breakdown;

/** The parts a request's wall time is made of, in the order in which a connection's life meets them. */
public enum Part {
    CONNECTION_SETUP("connection-setup", "Connection setup"),
    POOL_WAIT("pool-wait", "Pool wait"),
    PREPARE("prepare", "Prepare"),
    QUERY("query", "Query execution"),
    FETCH("fetch", "Fetch"),
    COMMIT("commit", "Commit"),
    /** All time outside JDBC calls. */
    PROCESSING("processing", "Processing");

    private final String label;
    private final String title;

    Part(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** As recordings spell it. */
    public String label() {
        return label;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
