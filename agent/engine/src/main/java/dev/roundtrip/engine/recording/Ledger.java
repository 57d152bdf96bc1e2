package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.EndpointJudge;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Adds finished requests up per endpoint, bounded, from any thread, and gives the recording of the run so far.
 *
 * <p>An endpoint is a kind and a name. Beyond {@link #ENDPOINTS} of them, or {@link #TESTS} of tests, requests share one endpoint per kind, named
 * {@code (other)}, and are counted in {@link Dropped#requests}. The same holds for shapes within an endpoint.
 */
public final class Ledger {

    /** Endpoints with a row of their own. */
    public static final int ENDPOINTS = 512;

    /** Tests, and what sets them up, with a row of their own: a large build has thousands, and each has to be told. */
    public static final int TESTS = 4_096;

    private final ConcurrentMap<String, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final LongAdder droppedRequests = new LongAdder();
    private final LongAdder idleTests = new LongAdder();
    private volatile boolean tested;
    private int tests;
    private final EndpointJudge judge;
    private final RoundTrips roundTrips;

    /** Judges endpoints by the default settings. */
    public Ledger() {
        this(new EndpointJudge(DetectionSettings.DEFAULT, LeftOut.nothing()), 0);
    }

    /**
     * @param judge of endpoints; single requests come with their findings
     * @param rttNanos the round-trip time that costs are projected to; 0 for a usual one where the database is very near
     */
    public Ledger(EndpointJudge judge, long rttNanos) {
        this.judge = judge;
        this.roundTrips = new RoundTrips(rttNanos);
    }

    /**
     * Adds one finished request.
     *
     * @param findings what is wrong with it
     * @return those findings that this endpoint shows for the first time in this run, without minor ones and those of
     *     grade info; usually empty
     */
    public List<Finding> add(RequestRecord request, List<Finding> findings) {
        if (request.kind() == RequestKind.TEST && !tested) {
            tested = true;
        }
        if (isOfTests(request.kind()) && request.idle()) {
            idleTests.add(request.kind() == RequestKind.TEST ? 1 : 0);
            return Collections.emptyList();
        }
        roundTrips.add(request);
        List<Finding> fresh = endpoint(request).add(request, findings);
        return surroundsTests(request) ? Collections.<Finding>emptyList() : fresh;
    }

    /** The run so far; safe while requests go on. */
    public Recording recording(JvmInfo jvm, Observation observation) {
        List<RequestSummary> requests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<EndpointTotals> together = new ArrayList<>();
        UnjudgedNote unjudged = new UnjudgedNote();
        Dropped dropped = new Dropped(0, droppedRequests.sum(), 0);
        for (Endpoint endpoint : endpoints.values()) {
            Endpoint.Snapshot snapshot = endpoint.snapshot(tested);
            requests.add(snapshot.summary);
            together.add(snapshot.together);
            unjudged.add(snapshot.summary.name(), snapshot.unjudgedLists);
            for (Finding finding : snapshot.findings) {
                findings.add(roundTrips.project(finding));
            }
            dropped = dropped.plus(snapshot.dropped);
        }
        findings.addAll(judge.judgeRun(together));
        return new Recording(jvm, requests, findings, unjudged.addedTo(observation), dropped);
    }

    private Endpoint endpoint(RequestRecord request) {
        Endpoint known = endpoints.get(key(request, request.name()));
        return known == null ? newEndpoint(request) : known;
    }

    private synchronized Endpoint newEndpoint(RequestRecord request) {
        boolean meanwhileKnown = endpoints.containsKey(key(request, request.name()));
        boolean ofTests = isOfTests(request.kind());
        if (meanwhileKnown || (ofTests ? tests < TESTS : endpoints.size() - tests < ENDPOINTS)) {
            tests += ofTests && !meanwhileKnown ? 1 : 0;
            return created(key(request, request.name()), request.name(), request);
        }
        droppedRequests.increment();
        return created(key(request, RequestTotals.OTHER), RequestTotals.OTHER, request);
    }

    private static boolean isOfTests(RequestKind kind) {
        return kind == RequestKind.TEST || kind == RequestKind.FIXTURE;
    }

    /** Runs of tests that made no JDBC call: they have no row, only this count. */
    public long idleTests() {
        return idleTests.sum();
    }

    /** Whether background work of this run only surrounds tests, as far as that is known now. */
    public boolean surroundsTests(RequestRecord request) {
        return tested && request.isOutsideTests();
    }

    /** Whether this run has tests, and background work that only surrounds them. */
    public boolean preparesTests() {
        boolean outside = false;
        for (Endpoint endpoint : endpoints.values()) {
            outside |= endpoint.isOutsideTests();
        }
        return tested && outside;
    }

    private Endpoint created(String key, String name, RequestRecord first) {
        return endpoints.computeIfAbsent(key, k -> new Endpoint(name, first, judge));
    }

    /** Work of one name is told apart by whether it may have been a test's: before the first test nobody knows. */
    private static String key(RequestRecord request, String name) {
        return (request.isOutsideTests() ? "outside " : "") + key(request.kind(), name);
    }

    /** Kinds have no space in their label, so no two pairs share a key. */
    static String key(RequestKind kind, String name) {
        return kind.label() + " " + name;
    }
}
