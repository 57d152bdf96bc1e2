package dev.roundtrip.engine.gate;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a verdict over tests rests on: runs of tests, repetitions and parameters counted each. Immutable. */
public final class TestBasis {
    static final TestBasis NONE = new TestBasis(0, -1, 0);

    /** Those that came to the database. */
    public final long used;

    /** All of them; -1 where the recording does not tell, or only some were looked at. */
    public final long all;

    /** Those that show what is over the limit. */
    public final long guilty;

    private TestBasis(long used, long all, long guilty) {
        this.used = used;
        this.all = all;
        this.guilty = guilty;
    }

    /** @param scoped what of the whole recording was looked at */
    static TestBasis of(Recording whole, Recording scoped, List<Violation> violations) {
        Map<String, Long> guilty = new HashMap<>();
        for (Violation violation : violations) {
            guilty.merge(violation.finding().request(), violation.finding().requests(), Math::max);
        }
        long shown = 0;
        for (RequestSummary request : scoped.requests()) {
            boolean test = request.kind() == RequestKind.TEST;
            shown += test ? Math.min(request.count(), guilty.getOrDefault(request.name(), 0L)) : 0;
        }
        long used = scoped.testsWithJdbc();
        boolean known = whole == scoped && whole.observation().idleTests >= 0;
        return new TestBasis(used, known ? used + whole.observation().idleTests : -1, shown);
    }
}
