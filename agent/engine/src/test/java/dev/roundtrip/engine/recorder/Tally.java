package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.function.ToLongFunction;

/** What one unit of work did, counted by whoever did it, or taken from its record. Not safe for threads. */
final class Tally {

    long executions;
    long errors;
    long rows;
    long batches;
    long batchItems;
    long commits;
    long rollbacks;
    long opened;
    long borrowed;

    static Tally of(RequestRecord record) {
        Tally tally = new Tally();
        tally.executions = sum(record, ShapeUse::executions);
        tally.errors = sum(record, ShapeUse::errors);
        tally.rows = sum(record, ShapeUse::rows);
        tally.batches = sum(record, ShapeUse::batches);
        tally.batchItems = sum(record, ShapeUse::batchItems);
        tally.commits = record.commits();
        tally.rollbacks = record.rollbacks();
        tally.opened = record.connections().opened;
        tally.borrowed = record.connections().borrowed;
        return tally;
    }

    private static long sum(RequestRecord record, ToLongFunction<ShapeUse> count) {
        return record.shapes().stream().mapToLong(count).sum();
    }

    void add(Tally other) {
        executions += other.executions;
        errors += other.errors;
        rows += other.rows;
        batches += other.batches;
        batchItems += other.batchItems;
        commits += other.commits;
        rollbacks += other.rollbacks;
        opened += other.opened;
        borrowed += other.borrowed;
    }

    @Override
    public String toString() {
        return executions + " executions, " + errors + " errors, " + rows + " rows, " + batches + " batches of "
                + batchItems + ", " + commits + " commits, " + rollbacks + " rollbacks, " + opened + " opened, "
                + borrowed + " borrowed";
    }
}
