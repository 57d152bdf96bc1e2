package dev.roundtrip.engine.recorder;

/**
 * Looks at borrows that took long: whether a pool was only being filled, and if not, who held connections meanwhile. The
 * look costs microseconds, after a wait of milliseconds. Safe for threads; what it reads of other threads' requests may
 * be a moment old.
 */
final class PoolWaits {

    /** A borrow that takes less is answered without waiting for anybody. */
    private static final long LONG_NANOS = 5_000_000;

    private static final long HANDED_OVER_NANOS = 2_000_000;

    private static final int MOST_THREADS = 1_000;

    private final Contexts contexts;

    /** When a physical connection was opened last, on whichever thread. */
    private volatile long lastOpenNanos;

    PoolWaits(Contexts contexts) {
        this.contexts = contexts;
    }

    void opened(long now) {
        lastOpenNanos = now;
    }

    /**
     * A borrow without a physical connect on its own thread has ended. It waited for somebody only if somebody else held a
     * connection of the same source: the first borrow of a process takes long as well.
     */
    void waited(OpenRequest request, int source, long startNanos, long nanos) {
        long opened = lastOpenNanos;
        // A pool hands a connection that it has just opened to whoever waits for it.
        boolean filling = opened != 0 && opened - startNanos >= 0 && startNanos + nanos - opened < HANDED_OVER_NANOS;
        if (nanos < LONG_NANOS || filling) {
            return;
        }
        boolean held = false;
        int threads = 0;
        for (ThreadContext other : contexts.all()) {
            if (++threads > MOST_THREADS) {
                break;
            }
            // What the waiting thread holds itself, in a unit beneath this one, it does not wait for.
            // A unit that several threads work for is looked at on its own.
            boolean known = other.request == request || other.worksForAnother();
            OpenRequest open = known ? null : other.request;
            for (; open != null; open = open.beneath) {
                held |= look(request, open, source);
            }
        }
        if (held) {
            request.leasing.waited(nanos);
        }
    }

    private static boolean look(OpenRequest request, OpenRequest other, int source) {
        boolean holds = !other.isOver() && other.leasing.holdsUsed(source);
        if (holds) {
            RepeatPaths paths = other.openPaths;
            request.leasing.heldBy(other, paths == null ? null : paths.last());
        }
        return holds;
    }
}
