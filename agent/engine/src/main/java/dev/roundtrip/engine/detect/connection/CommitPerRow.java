package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Migrations;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.detect.repeat.WriteClassifier;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Single-row writes that are each committed on their own, whether by a call or by auto-commit. */
public final class CommitPerRow implements Detector {

    /** Commits per write from which each write has its own; a transaction of two writes has half. */
    public static final double PER_WRITE = 0.8;

    private final DetectionSettings settings;

    public CommitPerRow(DetectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.COMMIT_PER_ROW;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<ShapeUse> committed = new ArrayList<>();
        long commits = 0;
        for (ShapeUse use : request.shapes()) {
            if (committedOneByOne(use) && alone(use, request)) {
                committed.add(use);
                commits += Math.min(use.commits(), use.executions());
            }
        }
        if (commits < settings.commits) {
            return Collections.emptyList();
        }
        return Collections.singletonList(finding(request, committed, commits));
    }

    /** A commit after each batch of rows is how it should be, and a failed write that is tried again is a retry. */
    public static boolean committedOneByOne(ShapeUse use) {
        return use.shape().kind() == ShapeKind.WRITE
                && !Migrations.made(use)
                && use.batchItems() <= use.batches()
                && use.shape().listItems() <= 1
                && use.executions() > 1
                && !WriteClassifier.chunked(use)
                && use.commits() > 0
                && use.commits() >= PER_WRITE * (use.executions() - use.errors());
    }

    /** Whether its commits carry nothing else: a transaction for each order, with its lines, is by design. */
    private static boolean alone(ShapeUse use, RequestRecord request) {
        for (ShapeUse other : request.shapes()) {
            boolean companion = other.shape().kind() == ShapeKind.WRITE
                    && !committedOneByOne(other)
                    && other.executions() * 2 >= use.executions()
                    && other.firstNanos() <= use.lastNanos()
                    && use.firstNanos() <= other.lastNanos();
            if (companion) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(RequestRecord request, List<ShapeUse> committed, long commits) {
        // What auto-commit costs hides in the execute calls and is not told apart, so it counts as a hope only.
        long calls = request.breakdown().nanos(Part.COMMIT);
        Finding.Builder finding = Draft.of(kind(), Grade.CONFIRMED, request, commits, calls);
        ShapeUse first = mostExecuted(committed);
        place(finding, request, first);
        finding.evidence = Words.count(commits, "commit") + " for " + Words.count(writes(committed), "write")
                + automatic(committed) + ".";
        finding.fix = Remedies.forCommits(first);
        long saved = calls / commits * (commits - 1);
        new Gain(saved, saved + insideExecute(request, committed)).into(finding);
        return finding.build();
    }

    /** Where commit is called; the write where that is unknown, or auto-commit does it. */
    private static void place(Finding.Builder finding, RequestRecord request, ShapeUse write) {
        boolean called = request.commitSite() != null && write.autoCommitted() == 0;
        Site site = called ? request.commitSite() : write.callSite();
        Site loop = called && request.commitLoop() != null ? request.commitLoop() : write.loop();
        Draft.place(finding, site, loop);
    }

    private static long insideExecute(RequestRecord request, List<ShapeUse> committed) {
        long roundTrip = request.roundTripNanos();
        long nanos = 0;
        for (ShapeUse use : committed) {
            if (use.autoCommitted() * 2 > use.executions()) {
                nanos += Math.max(0, use.nanos() - use.executions() * roundTrip);
            }
        }
        return nanos;
    }

    private static ShapeUse mostExecuted(List<ShapeUse> uses) {
        ShapeUse most = uses.get(0);
        for (ShapeUse use : uses) {
            most = use.executions() > most.executions() ? use : most;
        }
        return most;
    }

    private static long writes(List<ShapeUse> uses) {
        long writes = 0;
        for (ShapeUse use : uses) {
            writes += use.executions();
        }
        return writes;
    }

    private static String automatic(List<ShapeUse> uses) {
        long automatic = 0;
        for (ShapeUse use : uses) {
            automatic += use.autoCommitted();
        }
        return automatic == 0 ? "" : ", " + Words.number(automatic) + " of them by auto-commit";
    }
}
