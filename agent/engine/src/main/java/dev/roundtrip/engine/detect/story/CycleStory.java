package dev.roundtrip.engine.detect.story;

import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestKind;
import java.util.List;

/** One cycle of several N+1s, told by one of them. */
final class CycleStory {

    private final List<Finding> members;

    CycleStory(List<Finding> members) {
        this.members = members;
    }

    /** The leader's finding, with the others as its parts, dearest first, and the cost and gain of all. */
    Finding tell() {
        Finding leader = leader();
        Finding.Builder story = leader.toBuilder();
        boolean minor = true;
        for (Finding member : members) {
            minor &= member.minor();
            if (member != leader) {
                story.parts.add(member);
                story.costNanos += member.costNanos();
                story.costShare = Math.min(1, story.costShare + member.costShare());
                story.sureNanos += member.sureNanos();
                story.hopefulNanos += member.hopefulNanos();
            }
        }
        story.parts.sort((a, b) -> Long.compare(b.costNanos(), a.costNanos()));
        // Many small ones may be dear together. Where one was not minor, nothing is, be it because it is a test.
        story.minor = minor && Cost.minor(RequestKind.METHOD, story.costShare, story.costNanos / story.requests);
        story.fix = "All together. " + leader.fix();
        story.evidence = words(leader) + " " + leader.evidence();
        return story.build();
    }

    private Finding leader() {
        Finding leader = null;
        for (Finding member : members) {
            leader = leader == null || before(member, leader) ? member : leader;
        }
        return leader;
    }

    private static boolean before(Finding a, Finding b) {
        if (a.grade() != b.grade()) {
            return a.grade().compareTo(b.grade()) < 0;
        }
        if (a.perRequest() != b.perRequest()) {
            return a.perRequest() > b.perRequest();
        }
        return a.id().compareTo(b.id()) < 0;
    }

    private String words(Finding leader) {
        String rows = leader.driver() == null
                ? " in each round of one loop."
                : " for the " + Words.count(leader.driver().rows, "row") + " of the driving query.";
        return Words.number(members.size()) + " queries" + rows;
    }
}
