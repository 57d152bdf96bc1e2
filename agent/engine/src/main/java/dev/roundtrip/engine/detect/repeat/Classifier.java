package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Migrations;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;

/**
 * Decides what the repeats of one shape within one request are. The one place where an N+1 is told from its innocent
 * neighbours; the detectors only pick the verdicts that are theirs.
 */
public final class Classifier {

    /** A pause between equal questions that no loop over data makes. */
    private static final long POLLING_GAP_NANOS = 200_000_000;

    /** Fewer even gaps than this may be even by chance. */
    private static final int EVEN_EXECUTIONS = 5;

    /** Waits of the same length are on average hardly longer than the shortest, though one or two may be late. */
    private static final double EVEN = 1.3;

    /** The share of the gaps in which nothing else was asked of the database either. */
    private static final double WAITING = 0.9;

    /** A shorter even gap may be even work: a loop that computes as long for each item. */
    private static final long EVEN_GAP_NANOS = 50_000_000;

    /** Executions on another schema or source than the one before, from which the loop is over those. */
    private static final double TENANTS = 0.8;

    private final ReadClassifier reads;
    private final WriteClassifier writes;
    private final int matches;

    public Classifier(DetectionSettings settings) {
        this.reads = new ReadClassifier(settings);
        this.writes = new WriteClassifier(settings);
        this.matches = settings.matches();
    }

    public Judgement judge(ShapeUse use, RequestRecord request) {
        if (!use.shape().kind().isData() || use.executions() < 2 || Migrations.made(use)) {
            return Judgement.NOTHING;
        }
        if (perTenant(use, request)) {
            return Judgement.of(Verdict.PER_TENANT);
        }
        return use.shape().kind() == ShapeKind.WRITE ? writes.judge(use, request) : reads.judge(use, request);
    }

    /** The rows of a statement that are looked up in several databases each are the loop, whatever it asks in turn. */
    private boolean perTenant(ShapeUse use, RequestRecord request) {
        boolean changes = use.tenantChanges() >= TENANTS * (use.executions() - 1);
        return changes && !(mostlyEqual(use) && new Links(use, request, matches).other() != null);
    }

    /** Calls that carried one row or key each; of a shape that was batched, those outside its batches. */
    public static long singles(ShapeUse use) {
        return use.batchItems() > use.batches() ? use.executions() - use.batches() : use.executions();
    }

    /** Whether most executions had the values of an earlier one. */
    public static boolean mostlyEqual(ShapeUse use) {
        return use.distinctBinds() * 2 <= use.executions();
    }

    /** Whether the executions come from one loop; an unknown place is no loop. */
    static boolean looped(ShapeUse use) {
        return use.sameLoop() && use.loop() != null;
    }

    /** Whether a failure stands before each of so many executions. */
    static boolean retried(ShapeUse use, long repeats) {
        long failures = Math.max(use.errors(), use.rollbacksBetween());
        return failures > 0 && repeats <= failures;
    }

    /**
     * Whether the program waited between the executions, by even gaps or by long ones; a page view that takes its time
     * between them is slow and not polling.
     */
    static boolean polled(ShapeUse use, RequestRecord request) {
        long outside = use.lastNanos() - use.firstNanos() - use.nanos() - use.fetchNanos();
        long processing = request.breakdown().nanos(Part.PROCESSING);
        // A job that connects and commits for as long each time works; it does not wait.
        boolean even = use.executions() >= EVEN_EXECUTIONS
                && processing >= WAITING * outside
                && use.minGapNanos() >= EVEN_GAP_NANOS
                && outside / (use.executions() - 1) <= EVEN * use.minGapNanos();
        if (even) {
            return true;
        }
        if (request.kind() == RequestKind.HTTP || request.kind() == RequestKind.TEST) {
            return false;
        }
        // Slow connects and commits between the executions are no waiting.
        long waited = Math.min(outside, processing);
        return waited / (use.executions() - 1) >= POLLING_GAP_NANOS;
    }

    /** Whether each call carried several keys or rows: a list in the text, or more matched values than calls. */
    static boolean listed(ShapeUse use, DriverLink link) {
        return use.shape().listItems() > 1
                || use.shape().arrays()
                || link != null && link.matched * 2 > use.executions() * 3;
    }
}
