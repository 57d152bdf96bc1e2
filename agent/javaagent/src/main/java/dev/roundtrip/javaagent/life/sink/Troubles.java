package dev.roundtrip.javaagent.life.sink;

import dev.roundtrip.javaagent.life.say.Failure;
import dev.roundtrip.javaagent.life.say.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Failures of our own code inside the application's calls: each is counted, the first of a kind is told with its cause,
 * and a kind that goes on failing is switched off. Safe for threads.
 */
public final class Troubles {
    /** Failures of one kind of call after which it is no longer recorded. */
    static final int LIMIT = 3;

    private static final int KINDS = 64;

    private final Notices notices;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLongArray counts = new AtomicLongArray(KINDS);
    // Plain on purpose: read at every call, and a late view costs one more counted failure and nothing else.
    private boolean anyOff;
    private final boolean[] off = new boolean[KINDS];
    private volatile boolean ranOutOfStack;

    public Troubles(Notices notices) {
        this.notices = notices;
    }

    /** @param call a constant of {@code java.lang.RoundtripSink}; 0 for binds, reads and rows */
    void happened(int call, Throwable thrown) {
        count.incrementAndGet();
        int kind = slot(call);
        long failures = counts.incrementAndGet(kind);
        if (failures == 1) {
            notices.tell("could not record " + CallNames.of(call) + ": " + Failure.typeAndPlace(thrown)
                    + "; the application is not affected");
        }
        if (failures >= LIMIT) {
            off[kind] = true;
            anyOff = true;
        }
    }

    /** The application's recursion left us no room. */
    void ranOutOfStack() {
        ranOutOfStack = true;
    }

    boolean isOff(int call) {
        return anyOff && off[slot(call)];
    }

    public long count() {
        return count.get();
    }

    /** One line for each kind of call that is no longer recorded, and for what else is missing. */
    public List<String> missing() {
        List<String> lines = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            if (off[kind]) {
                lines.add("no longer recorded after " + LIMIT + " failures of our own: " + CallNames.of(kind));
            }
        }
        if (ranOutOfStack) {
            lines.add("the program ran out of stack within its calls, so that some of them may not have been recorded");
        }
        return lines;
    }

    private static int slot(int call) {
        return call & KINDS - 1;
    }
}
