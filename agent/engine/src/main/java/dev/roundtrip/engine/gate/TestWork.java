package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** What one test did, itself and through requests that it sent to a server in the same JVM. Not safe for threads. */
public final class TestWork {

    /** Requests of one test whose statements are told; those beyond are counted. */
    private static final int MOST = 256;

    private final List<Finding> findings = new ArrayList<>();
    private final List<ShapeUse> shapes = new ArrayList<>();
    private long requests;
    private long statements;
    private long connections;

    /** Adds the test itself, or a request of it. */
    public void add(RequestRecord request, List<Finding> found) {
        statements += request.statements();
        connections += request.connections().borrowed;
        findings.addAll(found);
        if (requests++ < MOST) {
            shapes.addAll(request.shapes());
        }
    }

    public void add(TestWork other) {
        statements += other.statements;
        connections += other.connections;
        findings.addAll(other.findings);
        shapes.addAll(other.shapes);
        requests += other.requests;
    }

    public List<Finding> findings() {
        return findings;
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
