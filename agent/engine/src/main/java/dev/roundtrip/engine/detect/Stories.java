package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Makes one story per cause: a loop that opens a connection, writes a row and commits is one thing to repair and not
 * three. The most fundamental finding speaks for the others and holds them as its parts; its cost and gain are those of
 * all of them, which add up because setup, commit and execute are different parts of the request's time.
 *
 * <p>Reads stay apart: an N+1 is repaired by other means than the connection it runs on.
 */
final class Stories {

    /** Whoever stands earlier explains those that stand later. */
    private static final List<FindingKind> FUNDAMENTAL_FIRST = Collections.unmodifiableList(
            Arrays.asList(FindingKind.CONNECTION_PER_QUERY, FindingKind.COMMIT_PER_ROW, FindingKind.N_PLUS_ONE_WRITE));

    private Stories() {}

    static List<Finding> merge(List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        for (FindingKind kind : FUNDAMENTAL_FIRST.subList(0, FUNDAMENTAL_FIRST.size() - 1)) {
            for (Finding leader : of(kind, left)) {
                List<Finding> parts = partsOf(leader, left);
                if (!parts.isEmpty()) {
                    left.removeAll(parts);
                    left.set(left.indexOf(leader), story(leader, parts));
                }
            }
        }
        return left;
    }

    private static List<Finding> of(FindingKind kind, List<Finding> findings) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.kind() == kind) {
                found.add(finding);
            }
        }
        return found;
    }

    private static List<Finding> partsOf(Finding leader, List<Finding> findings) {
        List<Finding> parts = new ArrayList<>();
        int rank = FUNDAMENTAL_FIRST.indexOf(leader.kind());
        for (Finding finding : findings) {
            if (FUNDAMENTAL_FIRST.indexOf(finding.kind()) > rank && sameLoop(leader, finding)) {
                parts.add(finding);
            }
        }
        return parts;
    }

    /** Within one request an unknown place contradicts nothing. Lines differ between the statements of one loop. */
    private static boolean sameLoop(Finding a, Finding b) {
        Site one = a.loop() == null ? a.callSite() : a.loop();
        Site two = b.loop() == null ? b.callSite() : b.loop();
        return one == null || two == null || one.methodName().equals(two.methodName());
    }

    private static Finding story(Finding leader, List<Finding> parts) {
        Finding.Builder story = leader.toBuilder();
        story.parts.addAll(parts);
        for (Finding part : parts) {
            story.costNanos += part.costNanos();
            story.costShare = Math.min(1, story.costShare + part.costShare());
            story.sureNanos += part.sureNanos();
            story.hopefulNanos += part.hopefulNanos();
            story.minor &= part.minor();
        }
        // Time inside execute may be hoped for twice: by the commit under auto-commit and by the batch.
        story.hopefulNanos = Math.min(story.hopefulNanos, story.costNanos);
        story.sureNanos = Math.min(story.sureNanos, story.hopefulNanos);
        return story.build();
    }
}
