package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.SessionUse;
import dev.roundtrip.engine.record.ShapeUse;

/**
 * What to do, in the words of the library through which the statements came; {@link ReadRemedies} tells it of an N+1.
 * One or two sentences each.
 */
final class Remedies {

    private Remedies() {}

    static String forWrites(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case HIBERNATE:
            case REPOSITORY:
                return "Let Hibernate batch: hibernate.jdbc.batch_size=100 with order_inserts and order_updates, in one"
                        + " transaction; identity keys keep inserts from being batched, a sequence does not.";
            case ECLIPSELINK:
                return "Let EclipseLink batch: eclipselink.jdbc.batch-writing=JDBC, in one transaction.";
            case MAPPER:
                return "Switch the mapper's batch writing on and write all rows in one transaction.";
            case TEMPLATE:
                return "Collect the rows and send them with one JdbcTemplate.batchUpdate, in one transaction.";
            case MYBATIS:
                return "Use an SqlSession with ExecutorType.BATCH, in one transaction.";
            case JOOQ:
                return "Collect the rows and send them with DSLContext.batch or batchInsert, in one transaction.";
            case JDBI:
                return "Add the rows to one PreparedBatch (@SqlBatch) and execute it once, in one transaction.";
            default:
                return "Prepare once, addBatch() for each row, executeBatch() once, all in one transaction.";
        }
    }

    static String forRewrites(ShapeUse use) {
        return "Write the same row once, after the loop, and not " + Words.count(use.executions(), "time")
                + ": each write replaces the one before.";
    }

    static String forRereads(ShapeUse use) {
        return "Read the same " + Words.count(use.maxRows(), "row") + " once and not "
                + Words.count(use.executions(), "time") + ": keep in memory what the loop changes.";
    }

    static String forDuplicates(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case HIBERNATE:
            case ECLIPSELINK:
            case MAPPER:
            case REPOSITORY:
                return "Read it once per request and hand it on; within one transaction, find by id is answered from the"
                        + " persistence context.";
            default:
                return "Read it once per request and hand the result on, or keep it in a cache of the request.";
        }
    }

    static String forCommits(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case HIBERNATE:
            case ECLIPSELINK:
            case REPOSITORY:
            case TEMPLATE:
                return "Put @Transactional on the method that holds the loop, so that all rows share one commit; for very"
                        + " many rows, commit every thousand.";
            default:
                return "Switch auto-commit off; commit once after the loop, or every thousand rows.";
        }
    }

    static String forConnectionsPerQuery(String source) {
        String pool = PoolNames.isPool(source) ? "" : "; take it from a pool if requests come often";
        return "Get one connection before the loop" + pool + ".";
    }

    static String forConnectionsPerRequest(String source) {
        if (PoolNames.isPool(source)) {
            return "The pool hands out new connections: look at its size, its idle limit and its maximum life time.";
        }
        String by = source == null ? "" : " through " + source.substring(source.lastIndexOf('.') + 1);
        return "Keep connections in a pool (HikariCP, or the server's) instead of opening them" + by + ".";
    }

    static String forNestedConnections() {
        return "Do both on one connection, or give the first one back before the second is borrowed; a REQUIRES_NEW"
                + " transaction or an id table inside another transaction is the usual cause. A larger pool only moves the"
                + " limit.";
    }

    static String forIdleHolds() {
        return "Borrow late and give back early: do the slow work (calls to other services, files, rendering) before the"
                + " transaction begins or after it ends.";
    }

    static String forPoolWaits() {
        return "Shorten what the holders do with their connections first; size the pool after that.";
    }

    static String forPoolChurn() {
        return "Let connections live longer: look at the pool's maximum life time, its idle timeout and minimum idle size,"
                + " and at what closes connections on the server's side.";
    }

    static String forLeaks() {
        return "Close the connection in a try-with-resources statement around its use.";
    }

    static String forSessionChatter(SessionUse use) {
        return use.pingNanos >= use.settingNanos
                ? "Let the pool check idle connections only, and drop test queries on borrow."
                : "Set auto-commit, read-only, isolation and schema once, as the pool's defaults.";
    }

    static String forSequences(ShapeUse use) {
        switch (Style.of(use.framework())) {
            case HIBERNATE:
            case REPOSITORY:
            case ECLIPSELINK:
            case MAPPER:
                return "Let one call hand out many keys: @SequenceGenerator(allocationSize = 50), and INCREMENT BY 50 for the"
                        + " sequence.";
            default:
                return "Take the next value inside the INSERT, or reserve a block of keys with one call.";
        }
    }

    static String forReadsBeforeWrites(ShapeUse write) {
        return write.shape().text().startsWith("INSERT ")
                ? "Read all keys with one query before the loop, or let the database decide: ON CONFLICT, MERGE, INSERT …"
                        + " SELECT … WHERE NOT EXISTS."
                : "Change all rows with one statement that says which and how (UPDATE … WHERE), or read them with one query"
                        + " and write them in one batch.";
    }

    static String forCounts(ShapeUse use) {
        return Style.of(use.framework()) == Style.REPOSITORY
                ? "Return a Slice or a Window where nobody shows the number of pages; otherwise count once and keep the"
                        + " number."
                : "Ask for one row more than a page to know whether there is another; count once, or not at all.";
    }
}
