package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.recorder.path.RepeatPaths;
import dev.roundtrip.engine.recorder.state.ConnectionState;
import dev.roundtrip.engine.recorder.state.Contexts;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.site.CallPath;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    /** A power of two; sources that share a slot hide each other's last return, and a wait may then go unnoticed. */
    private static final int SOURCES = 32;

    private final Contexts contexts;

    /** When a physical connection was opened last, on whichever thread. */
    private volatile long lastOpenNanos;

    /**
     * The last of each source: who waits is often woken before, and looks after, the holder's call has ended. A new object
     * for each, so that who reads it sees one return whole without a lock; once in a lease, not in a query. Where the
     * waiting request's own other thread returned last, it hides another's: the wait is missed then.
     */
    private final AtomicReferenceArray<Return> returns = new AtomicReferenceArray<>(SOURCES);

    /** A connection that was used and given back. */
    private static final class Return {
        final OpenRequest by;
        final CallPath opened;
        final int source;
        final long nanos;

        Return(OpenRequest by, int source, long nanos) {
            this.by = by;
            this.opened = openedAt(by);
            this.source = source;
            this.nanos = nanos;
        }
    }

    PoolWaits(Contexts contexts) {
        this.contexts = contexts;
    }

    void opened(long now) {
        lastOpenNanos = now;
    }

    /** A connection goes back; to be told before its holder no longer holds it. */
    void returned(OpenRequest request, ConnectionState lease, long now) {
        if (lease.physical != null) {
            returns.set(lease.source & SOURCES - 1, new Return(request, lease.source, now));
        }
    }

    /**
     * A borrow without a physical connect on its own thread has ended. It waited for somebody only if somebody else held a
     * connection of the same source until now, or gave one back meanwhile: the first borrow of a process takes long as well.
     */
    void waited(OpenRequest request, int source, long startNanos, long nanos) {
        long opened = lastOpenNanos;
        // A pool hands a connection that it has just opened to whoever waits for it.
        boolean filling = opened != 0 && opened - startNanos >= 0 && startNanos + nanos - opened < HANDED_OVER_NANOS;
        if (nanos < LONG_NANOS || filling) {
            return;
        }
        if (lookAtHolders(request, source)) {
            request.leasing.waited(nanos);
            return;
        }
        // What came back at once was there for the taking, and what passed after a return was not its holder's fault.
        Return last = returns.get(source & SOURCES - 1);
        boolean others = last != null && last.source == source && last.by != request;
        if (others && last.nanos - startNanos >= LONG_NANOS) {
            request.leasing.heldBy(last.by, last.opened);
            request.leasing.waited(Math.min(nanos, last.nanos - startNanos));
        }
    }

    private boolean lookAtHolders(OpenRequest request, int source) {
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
        return held;
    }

    private static boolean look(OpenRequest request, OpenRequest other, int source) {
        boolean holds = !other.isOver() && other.leasing.holdsUsed(source);
        if (holds) {
            request.leasing.heldBy(other, openedAt(other));
        }
        return holds;
    }

    private static CallPath openedAt(OpenRequest request) {
        RepeatPaths paths = request.openPaths;
        return paths == null ? null : paths.last();
    }
}
