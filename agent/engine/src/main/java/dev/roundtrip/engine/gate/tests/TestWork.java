package dev.roundtrip.engine.gate.tests;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one test did, itself and through requests that it sent to a server in the same JVM. Not safe for threads. */
public final class TestWork {

    /** Requests of one test whose statements are told; those beyond are counted. */
    private static final int MOST = 256;

    /** One of each kind and place in requests of one name: the tenth request tells no more than the first. */
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private final List<ShapeUse> shapes = new ArrayList<>();
    private long requests;
    private long statements;
    private long connections;

    /** Adds the test itself, or a request of it. */
    public void add(RequestRecord request, List<Finding> found) {
        statements += request.statements();
        connections += request.connections().borrowed;
        addAll(found);
        if (requests++ < MOST) {
            shapes.addAll(request.shapes());
        }
    }

    public void add(TestWork other) {
        statements += other.statements;
        connections += other.connections;
        addAll(other.findings());
        shapes.addAll(other.shapes);
        requests += other.requests;
    }

    private void addAll(List<Finding> found) {
        for (Finding finding : found) {
            findings.merge(
                    finding.request() + '\n' + finding.id(),
                    finding,
                    (known, again) -> again.perRequest() > known.perRequest() ? again : known);
        }
    }

    /** As they came; of equal ones in several requests the one with the most repeats. */
    public List<Finding> findings() {
        return new ArrayList<>(findings.values());
    }

    /** Execute calls, a batch counted once. */
    long statements() {
        return statements;
    }

    /** Connections got in whichever way. */
    long connections() {
        return connections;
    }

    /** What was executed most, at most so many. */
    List<ShapeUse> mostExecuted(int most) {
        List<ShapeUse> sorted = new ArrayList<>(shapes);
        sorted.sort((a, b) -> Long.compare(b.executions(), a.executions()));
        return new ArrayList<>(sorted.subList(0, Math.min(most, sorted.size())));
    }
}
