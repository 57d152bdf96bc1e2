package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that one run of a program leaves behind: what reports are made of and what the JSON recording holds.
 * Immutable; it contains no bind value and no literal.
 */
public final class Recording {

    /** The format that this version writes and reads. */
    public static final String FORMAT = "roundtrip/1";

    private final JvmInfo jvm;
    private final List<RequestSummary> requests;
    private final List<Finding> findings;
    private final Observation observation;
    private final Dropped dropped;
    private final boolean tested;

    /**
     * @param requests any order; kept by total time, longest first, then by name
     * @param findings any order; kept by cost, dearest first, then by id
     */
    public Recording(
            JvmInfo jvm,
            List<RequestSummary> requests,
            List<Finding> findings,
            Observation observation,
            Dropped dropped) {
        this.jvm = jvm;
        this.requests = sortedRequests(requests);
        this.findings = sortedFindings(findings);
        this.observation = observation;
        this.dropped = dropped;
        this.tested = holdsTests(this.requests);
    }

    public JvmInfo jvm() {
        return jvm;
    }

    /** Sorted by total time, longest first. */
    public List<RequestSummary> requests() {
        return requests;
    }

    /** Runs of tests that came to the database. */
    public long testsWithJdbc() {
        long tests = 0;
        for (RequestSummary request : requests) {
            tests += request.kind() == RequestKind.TEST ? request.count() : 0;
        }
        return tests;
    }

    /**
     * Whether a unit of work, one of these, only prepares tests, which nobody judges and nobody waits for. Where tests run,
     * what the program itself does around them does nothing else.
     */
    public boolean preparesTests(RequestSummary unit) {
        return unit.kind() == RequestKind.FIXTURE || unit.kind() == RequestKind.MAIN && tested;
    }

    private static boolean holdsTests(List<RequestSummary> requests) {
        for (RequestSummary request : requests) {
            if (request.kind() == RequestKind.TEST || request.kind() == RequestKind.FIXTURE) {
                return true;
            }
        }
        return false;
    }

    /** Sorted by cost, dearest first. */
    public List<Finding> findings() {
        return findings;
    }

    public Observation observation() {
        return observation;
    }

    public Dropped dropped() {
        return dropped;
    }

    private static List<RequestSummary> sortedRequests(List<RequestSummary> requests) {
        List<RequestSummary> sorted = new ArrayList<>(requests);
        sorted.sort((a, b) -> {
            int byTime = Long.compare(b.total().sumNanos(), a.total().sumNanos());
            return byTime != 0 ? byTime : a.name().compareTo(b.name());
        });
        return Collections.unmodifiableList(sorted);
    }

    private static List<Finding> sortedFindings(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort((a, b) -> {
            int byCost = Long.compare(b.costNanos(), a.costNanos());
            if (byCost != 0) {
                return byCost;
            }
            int byId = a.id().compareTo(b.id());
            return byId != 0 ? byId : a.request().compareTo(b.request());
        });
        return Collections.unmodifiableList(sorted);
    }
}
