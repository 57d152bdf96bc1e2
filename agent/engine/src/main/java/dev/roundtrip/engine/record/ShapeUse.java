package dev.roundtrip.engine.record;

import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one shape did in one request, as the detectors read it: counters, parameter statistics, links to the rows that
 * drove it, places in the code. One row however often the shape ran. Times in nanoseconds.
 *
 * <p>A finished value: nothing changes it after the request's end. {@link Builder} is public for tests and for readers
 * of recordings.
 */
public final class ShapeUse {

    private final Builder b;
    private final List<ParameterUse> parameters;
    private final List<DriverLink> links;
    private final List<SharedKeys> sharedKeys;

    private ShapeUse(Builder b) {
        this.b = b;
        this.parameters = Collections.unmodifiableList(b.parameters);
        this.links = Collections.unmodifiableList(b.links);
        this.sharedKeys = Collections.unmodifiableList(b.sharedKeys);
    }

    public static Builder of(Shape shape) {
        return new Builder(shape);
    }

    public Shape shape() {
        return b.shape;
    }

    /** Execute calls of the application, a batch counted once. */
    public long executions() {
        return b.executions;
    }

    /** Executions that threw. */
    public long errors() {
        return b.errors;
    }

    /** {@code executeBatch} calls among the executions. */
    public long batches() {
        return b.batches;
    }

    /** Items sent in all batches. */
    public long batchItems() {
        return b.batchItems;
    }

    /** Rows that {@code next()} delivered. */
    public long rows() {
        return b.rows;
    }

    /** The most rows that one execution delivered. */
    public long maxRows() {
        return b.maxRows;
    }

    /** Time in execute calls. */
    public long nanos() {
        return b.nanos;
    }

    /** Time in {@code next()} and in closing result sets. */
    public long fetchNanos() {
        return b.fetchNanos;
    }

    /** Time in preparing the statements that were executed. */
    public long prepareNanos() {
        return b.prepareNanos;
    }

    /** All time that would go if the shape did not run: prepare, execute, fetch. */
    public long allNanos() {
        return b.prepareNanos + b.nanos + b.fetchNanos;
    }

    /** The fastest execute call; 0 without one. */
    public long minNanos() {
        return b.minNanos;
    }

    public long maxNanos() {
        return b.maxNanos;
    }

    /** Writes that succeeded with auto-commit on. */
    public long autoCommitted() {
        return b.autoCommitted;
    }

    /** Commits (explicit or automatic) that directly followed executions of this shape, on the same connection. */
    public long commits() {
        return b.commits;
    }

    /** Executions that a rollback on the same request's thread preceded since the one before. */
    public long rollbacksBetween() {
        return b.rollbacksBetween;
    }

    /** Physical connections opened and used first by this shape. */
    public long connectionsOpened() {
        return b.connectionsOpened;
    }

    /** Executions on a connection borrowed or opened for this one execution alone. */
    public long ownConnection() {
        return b.ownConnection;
    }

    /** Connections opened for this request that the shape ran on, whether it was the first to use them or not. */
    public long newConnections() {
        return b.newConnections;
    }

    /** Distinct combinations of all parameter values; exact up to 1,024, an estimate beyond; 1 without parameters. */
    public long distinctBinds() {
        return b.distinctBinds;
    }

    /** Executions whose values had been seen before in this request, with no write to the shape's tables between. */
    public long repeatedBinds() {
        return b.repeatedBinds;
    }

    /** The first positions with their statistics; empty where the shape has no parameters or ran only once. */
    public List<ParameterUse> parameters() {
        return parameters;
    }

    /** The candidates for what drives this shape, best cover first. */
    public List<DriverLink> links() {
        return links;
    }

    /** The innermost frame of the application at a repeat; null where none was captured or none belongs to it. */
    public Site callSite() {
        return b.callSite;
    }

    /** The innermost frame with the same line that all captured repeats share; null as above. */
    public Site loop() {
        return b.loop;
    }

    /**
     * What brought the call about where the application's own code does not stand right above it, for example
     * {@code Jackson serialization} or {@code lazy association Task.owner}; null where nothing is known.
     */
    public String trigger() {
        return b.trigger;
    }

    /** Whether all captured repeats share {@link #loop()}; false also where fewer than two were captured. */
    public boolean sameLoop() {
        return b.sameLoop;
    }

    /** Whether all captured stacks agree in every line of the application's. */
    public boolean sameStack() {
        return b.sameStack;
    }

    /** Whether the executions came through an object-relational mapper, by the frames between driver and application. */
    public String framework() {
        return b.framework;
    }

    /** What the application did with the rows. */
    public ResultUse results() {
        return b.results;
    }

    /** How often an execution ran on another schema, catalogue or source than the one before. */
    public long tenantChanges() {
        return b.tenantChanges;
    }

    /** The shortest time from the end of one execution to the start of the next; 0 for one execution. */
    public long minGapNanos() {
        return b.minGapNanos;
    }

    /** Of a write: reads of the same table that were bound to the same values, most in common first. */
    public List<SharedKeys> sharedKeys() {
        return sharedKeys;
    }

    /**
     * Of a query that ran once: the query whose only row delivered a value that it was bound to; null without one. With
     * more rows it might have run more often.
     */
    public ShapeUse onlyRowOf() {
        return b.onlyRowOf;
    }

    /** Another query's rows whose keys the rows of this one refer to; null where none were found. */
    public MatchedRows matchedRows() {
        return b.matchedRows;
    }

    /** Start of the first execution, from the request's start. */
    public long firstNanos() {
        return b.firstNanos;
    }

    /** End of the last execution, from the request's start. */
    public long lastNanos() {
        return b.lastNanos;
    }

    /** Collects the values; not safe for threads. Fields have the meaning of the accessors. */
    public static final class Builder {
        public final Shape shape;
        public long executions;
        public long errors;
        public long batches;
        public long batchItems;
        public long rows;
        public long maxRows;
        public long nanos;
        public long fetchNanos;
        public long prepareNanos;
        public long minNanos;
        public long maxNanos;
        public long autoCommitted;
        public long commits;
        public long rollbacksBetween;
        public long connectionsOpened;
        public long ownConnection;
        public long newConnections;
        public long distinctBinds = 1;
        public long repeatedBinds;
        public final List<ParameterUse> parameters = new ArrayList<>();
        public final List<DriverLink> links = new ArrayList<>();
        public Site callSite;
        public Site loop;
        public String trigger;
        public boolean sameLoop;
        public boolean sameStack;
        public String framework;
        public ResultUse results = ResultUse.NONE;
        public long tenantChanges;
        public long minGapNanos;
        public final List<SharedKeys> sharedKeys = new ArrayList<>();
        public ShapeUse onlyRowOf;
        public MatchedRows matchedRows;
        public long firstNanos;
        public long lastNanos;

        Builder(Shape shape) {
            this.shape = shape;
        }

        /** The finished value; links may still be added to the builder until the request's record is built. */
        public ShapeUse build() {
            return new ShapeUse(this);
        }
    }
}
