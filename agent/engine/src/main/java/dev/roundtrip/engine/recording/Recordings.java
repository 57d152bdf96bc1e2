package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one recording of several: of the processes of one service, or of the forks of one test run. */
public final class Recordings {

    private Recordings() {}

    /**
     * Adds recordings up. Histograms, counters and totals lose nothing; of a finding's typical repeats, those of the
     * recording that has most requests stand for all. The first recording tells which program it was. Tests of two packages
     * that are called the same stay two.
     *
     * @param recordings at least one
     * @throws IllegalArgumentException without any
     */
    public static Recording merge(List<Recording> recordings) {
        if (recordings.isEmpty()) {
            throw new IllegalArgumentException("nothing to merge: no recording was given");
        }
        TestsOfPackages tests = new TestsOfPackages(recordings);
        Map<String, RequestTotals> requests = new LinkedHashMap<>();
        Map<String, Finding> findings = new LinkedHashMap<>();
        Dropped dropped = Dropped.NONE;
        for (Recording recording : recordings) {
            addRequests(recording, tests, requests);
            for (Finding finding : tests.findings(recording)) {
                findings.merge(finding.request() + "\n" + finding.id(), finding, FindingPair::merge);
            }
            dropped = dropped.plus(recording.dropped());
        }
        List<RequestSummary> summaries = summaries(requests);
        return new Recording(jvm(recordings), summaries, shared(findings, summaries), observation(recordings), dropped);
    }

    private static void addRequests(Recording recording, TestsOfPackages tests, Map<String, RequestTotals> requests) {
        for (RequestSummary summary : recording.requests()) {
            String name = tests.name(summary);
            requests.computeIfAbsent(
                            Ledger.key(summary.kind(), name),
                            k -> new RequestTotals(name, summary.packageName(), summary.kind()))
                    .add(summary);
        }
    }

    private static List<RequestSummary> summaries(Map<String, RequestTotals> requests) {
        List<RequestSummary> summaries = new ArrayList<>();
        for (RequestTotals totals : requests.values()) {
            summaries.add(totals.summary());
        }
        return summaries;
    }

    /** The findings with their share of the wall time of all recordings. */
    private static List<Finding> shared(Map<String, Finding> findings, List<RequestSummary> summaries) {
        List<Finding> shared = new ArrayList<>();
        for (Finding finding : findings.values()) {
            shared.add(shared(finding, named(finding.request(), summaries)));
        }
        return shared;
    }

    private static Finding shared(Finding finding, RequestSummary request) {
        Finding.Builder shared = finding.toBuilder();
        long wallNanos = request == null ? 0 : request.total().sumNanos();
        RequestKind kind = request == null ? RequestKind.METHOD : request.kind();
        shared.costShare = Cost.share(finding.costNanos(), wallNanos);
        shared.minor = Cost.minor(kind, shared.costShare, finding.costNanos() / Math.max(1, finding.requests()));
        shared.parts.clear();
        for (Finding part : finding.parts()) {
            shared.parts.add(shared(part, request));
        }
        return shared.build();
    }

    private static RequestSummary named(String name, List<RequestSummary> summaries) {
        for (RequestSummary summary : summaries) {
            if (summary.name().equals(name)) {
                return summary;
            }
        }
        return null;
    }

    private static JvmInfo jvm(List<Recording> recordings) {
        JvmInfo first = recordings.get(0).jvm();
        long nanos = 0;
        for (Recording recording : recordings) {
            nanos += recording.jvm().durationNanos;
        }
        return new JvmInfo(first.pid, first.java, first.main, first.started, nanos, first.agent);
    }

    private static Observation observation(List<Recording> recordings) {
        long woven = 0;
        long skipped = 0;
        long calls = 0;
        long troubles = 0;
        long idleTests = 0;
        Set<String> notes = new LinkedHashSet<>();
        for (Recording recording : recordings) {
            Observation observation = recording.observation();
            woven += observation.wovenClasses;
            skipped += observation.skippedClasses;
            calls += observation.calls;
            troubles += observation.troubles;
            notes.addAll(observation.notes);
            // What one of them does not know is not known of all.
            boolean known = idleTests >= 0 && observation.idleTests >= 0;
            idleTests = known ? idleTests + observation.idleTests : -1;
        }
        return new Observation(woven, skipped, calls, troubles, new ArrayList<>(notes), idleTests);
    }
}
