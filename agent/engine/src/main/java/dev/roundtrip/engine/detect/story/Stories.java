package dev.roundtrip.engine.detect.story;

import dev.roundtrip.engine.detect.connection.CommitPerRow;
import dev.roundtrip.engine.detect.repeat.SameRow;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one story per cause: a loop that opens a connection, writes a row and commits is one thing to repair and not
 * three. The most fundamental finding speaks for the others and holds them as its parts; its cost and gain are those of
 * all of them, which add up because setup, commit and execute are different parts of the request's time.
 *
 * <p>What belongs together is told by counts, not by places: the connections, the commits and the statements of one loop
 * may well stand in three methods. Reads stay apart: an N+1 is repaired by other means than the connection it runs on.
 */
public final class Stories {

    private final RequestRecord request;

    public Stories(RequestRecord request) {
        this.request = request;
    }

    public List<Finding> merge(List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        lead(FindingKind.CONNECTION_PER_QUERY, left);
        lead(FindingKind.COMMIT_PER_ROW, left);
        lead(FindingKind.READ_BEFORE_WRITE, left);
        lead(FindingKind.N_PLUS_ONE_WRITE, left);
        return left;
    }

    private void lead(FindingKind kind, List<Finding> left) {
        for (Finding leader : new ArrayList<>(left)) {
            List<Finding> parts = leader.kind() == kind ? partsOf(leader, left) : new ArrayList<>();
            if (!parts.isEmpty()) {
                left.removeAll(parts);
                left.set(left.indexOf(leader), story(leader, parts));
            }
        }
    }

    private List<Finding> partsOf(Finding leader, List<Finding> findings) {
        List<Finding> parts = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding != leader && isPart(finding, leader)) {
                parts.add(finding);
            }
        }
        return parts;
    }

    private boolean isPart(Finding finding, Finding leader) {
        switch (leader.kind()) {
            case CONNECTION_PER_QUERY:
                return perConnection(finding) && !isDearerRead(finding, leader);
            case COMMIT_PER_ROW:
                return perCommit(finding);
            case READ_BEFORE_WRITE:
                return isReadOf(leader, finding) || isWriteOf(leader, finding);
            case N_PLUS_ONE_WRITE:
                return finding.kind() == FindingKind.SEQUENCE_PER_ROW
                        && leader.shape().startsWith("INSERT ")
                        && leader.perRequest() >= CommitPerRow.PER_WRITE * finding.perRequest();
            default:
                return false;
        }
    }

    private static boolean isReadOf(Finding pair, Finding finding) {
        return pair.kind() == FindingKind.READ_BEFORE_WRITE
                && finding.kind() == FindingKind.N_PLUS_ONE
                && finding.shape().equals(pair.shape());
    }

    private boolean isWriteOf(Finding pair, Finding finding) {
        ShapeUse write = finding.kind() == FindingKind.N_PLUS_ONE_WRITE ? use(finding.shape()) : null;
        return write != null
                && !write.sharedKeys().isEmpty()
                && write.sharedKeys().get(0).read.shape().text().equals(pair.shape());
    }

    /** One connection would not save what a repeated query takes; where that is more, it is a story of its own. */
    private static boolean isDearerRead(Finding finding, Finding leader) {
        return finding.kind() == FindingKind.DUPLICATE_QUERY && finding.costNanos() > leader.costNanos();
    }

    /** Whether nearly every write, or equal read, of the finding had a connection of its own. */
    private boolean perConnection(Finding finding) {
        if (finding.kind() == FindingKind.COMMIT_PER_ROW) {
            return allCommittedHadConnections();
        }
        boolean sameWork =
                finding.kind() == FindingKind.N_PLUS_ONE_WRITE || finding.kind() == FindingKind.DUPLICATE_QUERY;
        ShapeUse use = sameWork ? use(finding.shape()) : null;
        return use != null && hadConnections(use);
    }

    /** Whether nearly every write of the finding had a commit of its own. */
    private boolean perCommit(Finding finding) {
        ShapeUse use = finding.kind() == FindingKind.N_PLUS_ONE_WRITE ? use(finding.shape()) : null;
        return use != null && CommitPerRow.committedOneByOne(use);
    }

    private boolean allCommittedHadConnections() {
        for (ShapeUse use : request.shapes()) {
            if (CommitPerRow.committedOneByOne(use) && !hadConnections(use)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hadConnections(ShapeUse use) {
        long connections = Math.max(use.ownConnection(), use.newConnections());
        return connections >= CommitPerRow.PER_WRITE * use.executions();
    }

    private ShapeUse use(String shape) {
        for (ShapeUse use : request.shapes()) {
            if (use.shape().text().equals(shape)) {
                return use;
            }
        }
        return null;
    }

    private long rewrites(List<Finding> parts) {
        long most = 0;
        for (Finding part : parts) {
            ShapeUse use = part.kind() == FindingKind.N_PLUS_ONE_WRITE ? use(part.shape()) : null;
            if (use != null && SameRow.rewritten(use)) {
                most = Math.max(most, use.executions());
            }
        }
        return most;
    }

    private Finding story(Finding leader, List<Finding> parts) {
        Finding.Builder story = leader.toBuilder();
        story.parts.addAll(parts);
        story.parts.sort((a, b) -> Long.compare(b.costNanos(), a.costNanos()));
        story.evidence = StoryWords.evidence(leader, parts, rewrites(parts));
        for (Finding part : parts) {
            if (!isReadOf(leader, part)) {
                // The reads of a pair are its own cost already.
                story.costNanos += part.costNanos();
                story.costShare = Math.min(1, story.costShare + part.costShare());
                story.sureNanos += part.sureNanos();
                story.hopefulNanos += part.hopefulNanos();
            }
            story.minor &= part.minor();
        }
        // Time inside execute may be hoped for twice: by the commit under auto-commit and by the batch.
        story.hopefulNanos = Math.min(story.hopefulNanos, story.costNanos);
        story.sureNanos = Math.min(story.sureNanos, story.hopefulNanos);
        return story.build();
    }
}
