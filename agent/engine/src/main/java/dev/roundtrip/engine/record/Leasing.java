package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.CallPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How an open request holds its connections: which at once, how long, doing what. Written by the request's thread;
 * bounded: what is held beyond {@link #MOST_OPEN} at once is counted elsewhere and not followed here.
 */
final class Leasing {

    private static final int MOST_OPEN = 8;
    private static final int MOST_HOLDERS = 8;

    /** Read by threads that wait for a connection: an array, so that they meet nothing worse than an old entry. */
    private final ConnectionState[] open = new ConnectionState[MOST_OPEN];

    private int openCount;
    private final List<LeaseUse.Holder> holders = new ArrayList<>(0);

    private long nested;
    private long nestedBorrows;
    private long nestedNanos;
    private long heldNanos;
    private long busyNanos;
    private long longestPauseNanos;
    private CallPath afterPause;
    private long waits;
    private long waitNanos;
    private RepeatPaths nestedPaths;

    /** Begins a lease; whoever holds another one of the same source waits for itself if the pool is empty. */
    void lent(ConnectionState state, int source, long now, long spentNanos) {
        state.source = source;
        boolean again = indexOf(state) >= 0;
        state.outer = again ? state.outer : heldFrom(source);
        state.physical = null;
        state.lentNanos = now;
        state.spentAtLend = spentNanos;
        state.undecidedInner = 0;
        if (!again && openCount < MOST_OPEN) {
            open[openCount++] = state;
        }
    }

    /**
     * Ends a lease.
     *
     * @param pooled whether it goes back to a pool; nobody waits for any other
     * @param spentNanos what the request has spent in JDBC calls up to now
     */
    void returned(ConnectionState state, boolean pooled, long now, long spentNanos) {
        if (remove(state) && pooled) {
            heldNanos += Math.max(0, now - state.lentNanos);
            busyNanos += Math.max(0, spentNanos - state.spentAtLend);
            count(state);
        }
        state.outer = null;
        state.physical = null;
    }

    /** Two handles of one transaction share a physical connection, so only what ran on another one is nested. */
    private void count(ConnectionState state) {
        boolean proven = state.physical != null && state.outer != null && state.outer.physical != null;
        if (proven && state.outer.physical != state.physical) {
            nested++;
            nestedNanos += state.waitedNanos;
        } else if (!proven && state.physical != null && state.outer != null) {
            state.outer.undecidedInner++;
            state.outer.innerPhysical = state.physical;
        }
        if (state.undecidedInner > 0 && state.physical != null && state.physical != state.innerPhysical) {
            nested += state.undecidedInner;
        }
    }

    private ConnectionState heldFrom(int source) {
        for (int i = openCount - 1; i >= 0; i--) {
            if (open[i].source == source) {
                return open[i];
            }
        }
        return null;
    }

    private int indexOf(ConnectionState state) {
        for (int i = 0; i < openCount; i++) {
            if (open[i] == state) {
                return i;
            }
        }
        return -1;
    }

    private boolean remove(ConnectionState state) {
        int at = indexOf(state);
        if (at < 0) {
            return false;
        }
        System.arraycopy(open, at + 1, open, at, openCount - at - 1);
        open[--openCount] = null;
        return true;
    }

    /** Whether it holds a connection that it used, asked by any thread; a pool keeps those that it only opened. */
    boolean holdsUsed(int source) {
        for (ConnectionState state : open) {
            if (state != null && state.source == source && state.physical != null) {
                return true;
            }
        }
        return false;
    }

    /** The request did something else between two calls while it held a connection. */
    boolean isLongestPause(long nanos) {
        return nanos > longestPauseNanos;
    }

    /** @param path to the call that ended the pause; null where it was not looked for */
    void paused(long nanos, CallPath path) {
        longestPauseNanos = nanos;
        afterPause = path;
    }

    void waited(long nanos) {
        waits++;
        waitNanos += nanos;
    }

    /** Another request held a connection while this one waited for one. */
    void heldBy(String request, CallPath opened) {
        for (LeaseUse.Holder holder : holders) {
            if (holder.request.equals(request)) {
                holder.seen++;
                return;
            }
        }
        if (holders.size() < MOST_HOLDERS) {
            holders.add(new LeaseUse.Holder(request, opened == null ? null : opened.callSite()));
        }
    }

    /** Counts a borrow that may turn out to be nested; from 1. */
    long nestedBorrow() {
        return ++nestedBorrows;
    }

    RepeatPaths nestedPaths() {
        return nestedPaths;
    }

    void nestedPaths(RepeatPaths paths) {
        nestedPaths = paths;
    }

    LeaseUse.Builder use() {
        LeaseUse.Builder use = new LeaseUse.Builder();
        use.nested = nested;
        use.nestedNanos = nestedNanos;
        use.heldNanos = heldNanos;
        use.idleNanos = Math.max(0, heldNanos - busyNanos);
        use.longestPauseNanos = longestPauseNanos;
        use.afterPause = afterPause == null ? null : afterPause.callSite();
        use.waits = waits;
        use.waitNanos = waitNanos;
        use.holders.addAll(holders);
        use.nestedSite = nestedPaths == null ? null : nestedPaths.last().callSite();
        return use;
    }

    /** Forgets the connections, which live on. */
    void letGo() {
        Arrays.fill(open, null);
        openCount = 0;
        nestedPaths = null;
        afterPause = null;
    }
}
