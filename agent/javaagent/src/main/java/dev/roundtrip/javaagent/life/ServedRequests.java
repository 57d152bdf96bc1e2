package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.TestScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What requests show that tests sent to a server in this JVM, until their tests end. Safe for threads. */
final class ServedRequests {
    /** Of one test; more would not fit into its message either. */
    private static final int MOST = 1_000;

    private final Map<TestScope, List<Finding>> findings = new WeakHashMap<>();

    /** @return false where it comes too late for the test */
    synchronized boolean keep(TestScope test, List<Finding> found) {
        if (test.isOver()) {
            return false;
        }
        List<Finding> kept = findings.get(test);
        if (kept == null) {
            kept = new ArrayList<>(found.size());
            findings.put(test, kept);
        }
        kept.addAll(found.subList(0, Math.min(found.size(), MOST - kept.size())));
        return true;
    }

    /** What the test itself shows, and after it what was kept for it. */
    synchronized List<Finding> takenWith(TestScope test, List<Finding> own) {
        List<Finding> kept = findings.remove(test);
        if (kept == null) {
            return own;
        }
        List<Finding> all = new ArrayList<>(own);
        all.addAll(kept);
        return all;
    }
}
