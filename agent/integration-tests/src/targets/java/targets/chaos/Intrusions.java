package targets.chaos;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls that no application made. */
final class Intrusions {

    private static final ConcurrentSkipListMap<String, AtomicInteger> COUNTS = new ConcurrentSkipListMap<>();

    private Intrusions() {}

    /** @return what the intruder shall have of it */
    static UnsupportedOperationException count(String method) {
        COUNTS.computeIfAbsent(method, name -> new AtomicInteger()).incrementAndGet();
        return new UnsupportedOperationException("intrusion: " + method);
    }

    static String told() {
        return COUNTS.toString();
    }

    static boolean any() {
        return !COUNTS.isEmpty();
    }
}
