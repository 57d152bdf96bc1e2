package dev.roundtrip.javaagent.life.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.tests.TestWork;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.TestScope;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What requests did that tests sent to a server in this JVM, until their tests end. Safe for threads. */
final class ServedRequests {
    private final Map<TestScope, TestWork> open = new WeakHashMap<>();

    /** @return false where it comes too late for the test */
    synchronized boolean keep(RequestRecord request, List<Finding> findings) {
        TestScope test = request.test();
        if (test.isOver()) {
            return false;
        }
        TestWork work = open.get(test);
        if (work == null) {
            work = new TestWork();
            open.put(test, work);
        }
        work.add(request, findings);
        return true;
    }

    /** What the test itself did, and after it what was kept for it. */
    synchronized TestWork takenWith(RequestRecord test, List<Finding> findings) {
        TestWork all = new TestWork();
        all.add(test, findings);
        TestWork kept = open.remove(test.test());
        if (kept != null) {
            all.add(kept);
        }
        return all;
    }
}
