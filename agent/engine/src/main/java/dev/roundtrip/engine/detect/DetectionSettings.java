package dev.roundtrip.engine.detect;

/** From which numbers on something is told. Immutable; all are counts of at least 1. */
public final class DetectionSettings {

    /** The numbers that hold where no option says otherwise. */
    public static final DetectionSettings DEFAULT = new DetectionSettings(3, 5, 10, 5);

    private static final int MATCHES = 3;

    /** Repeats from which a query that is proven to be driven by rows is a confirmed N+1. */
    public final int confirmed;

    /** Repeats from which a query in a loop without such a proof is a likely N+1. */
    public final int likely;

    /** Repeats from which a query with ever new values is worth knowing, loop or not. */
    public final int repeated;

    /** Single-row writes of one shape from which they are told. */
    public final int writes;

    /** Executions with equal values from which a duplicate is more than worth knowing. */
    public final int duplicates = 5;

    /** Single-row writes with a commit each from which the commits are told. */
    public final int commits = 5;

    /** Connections for a statement each in one request: likely from the first number, confirmed from the second. */
    public final int connectionsLikely = 3;

    public final int connectionsConfirmed = 5;

    /** Requests with a connection of an endpoint before anything is said about how they are reused. */
    public final int connectingRequests = 5;

    /** The same where the connections come from a pool, whose first requests all open one. */
    public final int poolWarmUpRequests = 50;

    private DetectionSettings(int confirmed, int likely, int repeated, int writes) {
        this.confirmed = confirmed;
        this.likely = likely;
        this.repeated = repeated;
        this.writes = writes;
    }

    /**
     * The settings of the option {@code n-plus-one.threshold}: no N+1 is told below this number of repeats; a number
     * below a default makes only the proven kind stricter, so that a weak suspicion is not told earlier.
     *
     * @param repeats 2 or more
     * @throws IllegalArgumentException below 2: a query that ran once repeats nothing
     */
    public DetectionSettings withRepeats(int repeats) {
        if (repeats < 2) {
            throw new IllegalArgumentException("n-plus-one.threshold must be 2 or more, not " + repeats);
        }
        return new DetectionSettings(
                repeats, Math.max(likely, repeats), Math.max(this.repeated, repeats), Math.max(writes, repeats));
    }

    /** Distinct values of a column that must come back before it is said to drive anything. */
    public int matches() {
        return Math.min(MATCHES, confirmed);
    }
}
