package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Endpoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which endpoints are told at length: at most five, those with serious findings first, dearest first, then those that
 * take a tenth of all time or more. The other ones get a line each; those that run no statement share a line, and those
 * that never use the database only count, unless there are no others.
 */
final class Selection {

    private static final int MOST_BLOCKS = 5;
    /** A block is for what takes this fraction of all time: one tenth. */
    private static final int FRACTION = 10;

    /** The time of all endpoints that are told. */
    final long allNanos;

    final List<RequestSummary> blocks = new ArrayList<>();
    final List<RequestSummary> lines;
    /** Endpoints that only get connections. */
    final List<RequestSummary> connecting = new ArrayList<>();

    /** Endpoints without any JDBC call. */
    final List<RequestSummary> idle;

    private final Map<String, List<Finding>> findings = new HashMap<>();

    Selection(Recording recording) {
        for (Finding finding : recording.findings()) {
            findings.computeIfAbsent(finding.request(), name -> new ArrayList<>())
                    .add(finding);
        }
        List<RequestSummary> asking = Endpoints.asking(recording.requests());
        lines = new ArrayList<>();
        idle = new ArrayList<>();
        for (RequestSummary request : recording.requests()) {
            boolean told = asking.isEmpty() || asking.contains(request) || seriousNanos(request) >= 0;
            (told ? lines : Endpoints.usesDatabase(request) ? connecting : idle).add(request);
        }
        allNanos = Endpoints.nanos(lines);
        takeBlocks();
    }

    /** Dearest first. */
    List<Finding> findings(RequestSummary request) {
        return findings.getOrDefault(request.name(), Collections.<Finding>emptyList());
    }

    private void takeBlocks() {
        List<RequestSummary> ordered = new ArrayList<>(lines);
        ordered.sort((a, b) -> Long.compare(seriousNanos(b), seriousNanos(a)));
        for (RequestSummary request : ordered) {
            if (blocks.size() < MOST_BLOCKS && (blocks.isEmpty() || worthABlock(request))) {
                blocks.add(request);
            }
        }
        lines.removeAll(blocks);
    }

    private boolean worthABlock(RequestSummary request) {
        return seriousNanos(request) >= 0 || request.total().sumNanos() >= allNanos / FRACTION;
    }

    /** What the serious findings of an endpoint cost; -1 without any. */
    private long seriousNanos(RequestSummary request) {
        long nanos = -1;
        for (Finding finding : findings(request)) {
            if (!finding.minor()) {
                nanos = Math.max(0, nanos) + finding.costNanos();
            }
        }
        return nanos;
    }
}
