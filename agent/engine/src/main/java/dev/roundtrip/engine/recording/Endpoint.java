package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.detect.EndpointJudge;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.detect.Unjudged;
import dev.roundtrip.engine.detect.story.Cycles;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One endpoint of the ledger. Safe for all threads: one lock, held for the few microseconds of an addition. */
final class Endpoint {

    private static final int FINDINGS = 256;

    /** After these, what all requests show together is looked at ever more seldom. */
    private static final int FIRST_REQUESTS = 16;

    private final String name;
    private final RequestKind kind;
    private final boolean outsideTests;
    private final EndpointJudge judge;
    private final RequestTotals totals;
    private final EndpointTotals.Builder connections;
    private final Unjudged unjudged = new Unjudged();
    private final Map<String, FindingTotals> findings = new LinkedHashMap<>();
    private final EnumSet<FindingKind> told = EnumSet.noneOf(FindingKind.class);
    private long droppedShapes;
    private long droppedValues;

    /** @param first of its requests, with which all others share what they are */
    Endpoint(String name, RequestRecord first, EndpointJudge judge) {
        this.name = name;
        this.kind = first.kind();
        this.outsideTests = first.isOutsideTests();
        this.judge = judge;
        this.totals = new RequestTotals(name, packageName(first), kind);
        this.connections = new EndpointTotals.Builder(name, kind);
    }

    // What shares a row for lack of room shares no package.
    private String packageName(RequestRecord first) {
        return name.equals(RequestTotals.OTHER) ? null : first.packageName();
    }

    /** Whether this is background work that no test may have asked for. */
    boolean isOutsideTests() {
        return outsideTests;
    }

    /** Adds one request; returns what is worth a word for the first time. */
    synchronized List<Finding> add(RequestRecord request, List<Finding> found) {
        totals.add(request);
        connections.add(request);
        unjudged.add(request);
        droppedShapes += request.dropped();
        droppedValues += request.provenanceDropped();
        List<Finding> news = new ArrayList<>(0);
        for (Finding finding : found) {
            add(finding, request.test() != null, news);
        }
        if (request.connections().opened > 0) {
            addNewOfEndpoint(news);
        }
        return Cycles.group(news);
    }

    /** @param tested whether tests ran, so that some background work surrounds them and is not judged */
    synchronized Snapshot snapshot(boolean tested) {
        return tested && outsideTests ? surroundingTests() : snapshot();
    }

    private Snapshot surroundingTests() {
        RequestTotals surrounding =
                new RequestTotals(name.replaceFirst("^background ", "set-up "), null, RequestKind.FIXTURE);
        surrounding.add(totals.summary());
        Dropped dropped = new Dropped(droppedShapes + totals.overflow(), 0, droppedValues);
        EndpointTotals together = connections.build(EnumSet.noneOf(FindingKind.class));
        return new Snapshot(
                surrounding.summary(),
                Collections.<Finding>emptyList(),
                dropped,
                together,
                Collections.<String>emptyList());
    }

    private Snapshot snapshot() {
        List<Finding> all = new ArrayList<>();
        for (FindingTotals finding : findings.values()) {
            if (!finding.byChance(totals)) {
                all.add(finding.summary(name, kind, totals).build());
            }
        }
        EndpointTotals together = connections.build(usualKinds());
        all.addAll(judge.judge(together));
        Dropped dropped = new Dropped(droppedShapes + totals.overflow(), 0, droppedValues);
        return new Snapshot(totals.summary(), Cycles.group(all), dropped, together, unjudged.lists());
    }

    private void add(Finding finding, boolean test, List<Finding> news) {
        FindingTotals known = findings.get(finding.id());
        known = known == null ? withoutPlace(finding) : known;
        if (known == null) {
            if (findings.size() >= FINDINGS) {
                // No room for the story; its executions are counted like those of a shape without room.
                droppedShapes += finding.total();
                return;
            }
            known = new FindingTotals();
            findings.put(finding.id(), known);
        }
        known.add(finding, totals.count(), test);
        if (known.tellNow(finding)) {
            news.add(finding);
        }
    }

    /** Places are captured now and then only: what differs in nothing but a missing one is the same finding. */
    private FindingTotals withoutPlace(Finding finding) {
        for (Map.Entry<String, FindingTotals> entry : findings.entrySet()) {
            FindingTotals known = entry.getValue();
            if (known.matches(finding)) {
                return rekeyed(entry.getKey(), known, finding);
            }
        }
        return null;
    }

    private FindingTotals rekeyed(String id, FindingTotals known, Finding finding) {
        boolean bringsPlace = finding.callSite() != null || finding.loop() != null;
        if (bringsPlace) {
            findings.remove(id);
            findings.put(finding.id(), known);
        }
        return known;
    }

    private void addNewOfEndpoint(List<Finding> news) {
        long count = totals.count();
        if (count > FIRST_REQUESTS && Long.bitCount(count) != 1) {
            return;
        }
        for (Finding finding : judge.judge(connections.build(usualKinds()))) {
            if (!told.contains(finding.kind())) {
                tell(finding, news);
            }
        }
    }

    private void tell(Finding finding, List<Finding> news) {
        if (!finding.minor() && finding.grade() != Grade.INFO) {
            told.add(finding.kind());
            news.add(finding);
        }
    }

    /** The kinds that stand confirmed and that at least half of the requests show. */
    private EnumSet<FindingKind> usualKinds() {
        EnumSet<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        for (FindingTotals finding : findings.values()) {
            if (finding.usual(totals.count())) {
                kinds.add(finding.kind());
            }
        }
        return kinds;
    }

    /** What one endpoint adds to a recording. */
    static final class Snapshot {
        final RequestSummary summary;
        final List<Finding> findings;
        final Dropped dropped;
        final EndpointTotals together;
        final List<String> unjudgedLists;

        Snapshot(
                RequestSummary summary,
                List<Finding> findings,
                Dropped dropped,
                EndpointTotals together,
                List<String> unjudgedLists) {
            this.summary = summary;
            this.findings = findings;
            this.dropped = dropped;
            this.together = together;
            this.unjudgedLists = unjudgedLists;
        }
    }
}
