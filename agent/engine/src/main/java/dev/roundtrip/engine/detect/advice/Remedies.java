package dev.roundtrip.engine.detect.advice;

import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.connection.PoolNames;
import dev.roundtrip.engine.record.SessionUse;
import dev.roundtrip.engine.record.ShapeUse;

/**
 * What to do, in the words of the library through which the statements came; {@link Style} lists them,
 * {@link ReadRemedies} tells it of an N+1.
 */
public final class Remedies {

    private static final String IDENTITY = "an identity key";

    private Remedies() {}

    public static String forWrites(ShapeUse use) {
        if (IDENTITY.equals(use.trigger())) {
            return "Give the entity a sequence (GenerationType.SEQUENCE): its identity key keeps Hibernate from batching"
                    + " these inserts; then set hibernate.jdbc.batch_size=100.";
        }
        Advice advice = Style.of(use.framework()).advice;
        return (isInsert(use) ? advice.inserts() : advice.updates()) + ".";
    }

    public static String forRewrites(ShapeUse use) {
        return "Write the same row once, after the loop, and not " + Words.count(use.executions(), "time")
                + ": each write replaces the one before.";
    }

    public static String forRereads(ShapeUse use) {
        return "Read the same " + Words.count(use.maxRows(), "row") + " once and not "
                + Words.count(use.executions(), "time") + ": keep in memory what the loop changes.";
    }

    public static String forDuplicates(ShapeUse use) {
        return Style.of(use.framework()).advice.mapsObjects()
                ? "Read it once per request and hand it on; within one transaction, find by id is answered from the"
                        + " persistence context."
                : "Read it once per request and hand the result on, or keep it in a cache of the request.";
    }

    public static String forCommits(ShapeUse use) {
        return Style.of(use.framework()).advice.commits() + ".";
    }

    public static String forConnectionsPerQuery(String source) {
        String pool = PoolNames.isPool(source) ? "" : "; take it from a pool if requests come often";
        return "Get one connection before the loop" + pool + ".";
    }

    public static String forConnectionsPerRequest(String source) {
        if (PoolNames.isPool(source)) {
            return "The pool hands out new connections: look at its size, its idle limit and its maximum life time.";
        }
        String by = source == null ? "" : " through " + source.substring(source.lastIndexOf('.') + 1);
        return "Keep connections in a pool (HikariCP, or the server's) instead of opening them" + by + ".";
    }

    public static String forNestedConnections() {
        return "Do both on one connection, or give the first one back before the second is borrowed; a REQUIRES_NEW"
                + " transaction or an id table inside another transaction is the usual cause. A larger pool only moves the"
                + " limit.";
    }

    public static String forIdleHolds() {
        return "Borrow late and give back early: do the slow work (calls to other services, files, rendering) before the"
                + " transaction begins or after it ends.";
    }

    public static String forPoolWaits() {
        return "Shorten what the holders do with their connections first; size the pool after that.";
    }

    public static String forPoolChurn() {
        return "Let connections live longer: look at the pool's maximum life time, its idle timeout and minimum idle size,"
                + " and at what closes connections on the server's side.";
    }

    public static String forLeaks() {
        return "Close the connection in a try-with-resources statement around its use.";
    }

    public static String forSessionChatter(SessionUse use) {
        return use.pingNanos >= use.settingNanos
                ? "Let the pool check idle connections only, and drop test queries on borrow."
                : "Set auto-commit, read-only, isolation and schema once, as the pool's defaults.";
    }

    public static String forSequences(ShapeUse use) {
        return Style.of(use.framework()).advice.mapsObjects()
                ? "Let one call hand out many keys: @SequenceGenerator(allocationSize = 50), and INCREMENT BY 50 for the"
                        + " sequence."
                : "Take the next value inside the INSERT, or reserve a block of keys with one call.";
    }

    public static String forReadsBeforeWrites(ShapeUse write) {
        return write.shape().text().startsWith("INSERT ")
                ? "Read all keys with one query before the loop, or let the database decide: ON CONFLICT, MERGE, INSERT …"
                        + " SELECT … WHERE NOT EXISTS."
                : "Change all rows with one statement that says which and how (UPDATE … WHERE), or read them with one query"
                        + " and write them in one batch.";
    }

    public static String forCounts(ShapeUse use) {
        return Style.of(use.framework()) == Style.REPOSITORY
                ? "Return a Slice or a Window where nobody shows the number of pages; otherwise count once and keep the"
                        + " number."
                : "Ask for one row more than a page to know whether there is another; count once, or not at all.";
    }

    private static boolean isInsert(ShapeUse use) {
        return use.shape().text().regionMatches(true, 0, "INSERT", 0, "INSERT".length());
    }
}
