package dev.roundtrip.engine.record;

import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads that have an open unit of their own making. Nobody tells when such a unit is over, so it is looked after
 * here, also when its thread has ended. Safe for threads.
 */
final class Leases {

    private static final int FIRST_SWEEP = 64;

    private final Collection<ThreadContext> open =
            Collections.newSetFromMap(new ConcurrentHashMap<ThreadContext, Boolean>());
    private volatile int sweepAt = FIRST_SWEEP;

    /** Is told of a context whose thread has ended. */
    interface Heir {
        void threadEnded(ThreadContext context);
    }

    void begun(ThreadContext context, Heir heir) {
        open.add(context);
        if (open.size() >= sweepAt) {
            sweep(heir);
            sweepAt = Math.max(FIRST_SWEEP, open.size() * 2);
        }
    }

    void over(ThreadContext context) {
        open.remove(context);
    }

    Collection<ThreadContext> open() {
        return open;
    }

    private void sweep(Heir heir) {
        for (ThreadContext context : open) {
            if (context.threadHasEnded() && open.remove(context)) {
                heir.threadEnded(context);
            }
        }
    }
}
