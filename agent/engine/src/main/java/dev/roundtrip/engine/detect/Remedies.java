package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.ShapeUse;

/**
 * What to do, in the words of the library through which the statements came; {@link Style} lists them,
 * {@link ReadRemedies} tells it of an N+1.
 */
final class Remedies {

    private static final String IDENTITY = "an identity key";

    private Remedies() {}

    static String forWrites(ShapeUse use) {
        if (IDENTITY.equals(use.trigger())) {
            return "Give the entity a sequence (GenerationType.SEQUENCE): its identity key keeps Hibernate from batching"
                    + " these inserts; then set hibernate.jdbc.batch_size=100.";
        }
        Advice advice = Style.of(use.framework()).advice;
        return (isInsert(use) ? advice.inserts() : advice.updates()) + ".";
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
        return Style.of(use.framework()).advice.mapsObjects()
                ? "Read it once per request and hand it on; within one transaction, find by id is answered from the"
                        + " persistence context."
                : "Read it once per request and hand the result on, or keep it in a cache of the request.";
    }

    static String forCommits(ShapeUse use) {
        return Style.of(use.framework()).advice.commits() + ".";
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

    private static boolean isInsert(ShapeUse use) {
        return use.shape().text().regionMatches(true, 0, "INSERT", 0, "INSERT".length());
    }
}
