package dev.roundtrip.report.console.compare;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** One endpoint in two recordings, with its findings in either. */
final class Pair {

    final RequestSummary before;
    final RequestSummary after;
    final List<Finding> findingsBefore;
    final List<Finding> findingsAfter;

    Pair(RequestSummary before, Recording recordingBefore, RequestSummary after, Recording recordingAfter) {
        this.before = before;
        this.after = after;
        this.findingsBefore = findings(before, recordingBefore);
        this.findingsAfter = findings(after, recordingAfter);
    }

    String name() {
        String name = Texts.visible(before.name());
        return before.name().equals(after.name()) ? name : name + " -> " + Texts.visible(after.name());
    }

    /** What the findings cost in both recordings; orders pairs by interest. */
    long findingNanos() {
        long nanos = 0;
        for (Finding finding : findingsBefore) {
            nanos += finding.costNanos();
        }
        for (Finding finding : findingsAfter) {
            nanos += finding.costNanos();
        }
        return nanos;
    }

    /** The time of both sides; orders pairs without findings. */
    long nanos() {
        return before.total().sumNanos() + after.total().sumNanos();
    }

    private static List<Finding> findings(RequestSummary request, Recording recording) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : recording.findings()) {
            if (finding.request().equals(request.name())) {
                findings.add(finding);
            }
        }
        return findings;
    }
}
