package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.path.RepeatPaths;
import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How an open request holds its connections: which at once, how long, doing what. Written by the request's thread;
 * bounded: what is held beyond {@link #MOST_OPEN} at once is counted elsewhere and not followed here.
 */
public final class Leasing {

    private static final int MOST_OPEN = 8;
    private static final int MOST_HOLDERS = 8;

    /** Read by threads that wait for a connection: an array, so that they meet nothing worse than an old entry. */
    private final ConnectionState[] open = new ConnectionState[MOST_OPEN];

    private int openCount;
    private final List<Hold> holders = new ArrayList<>(0);

    private long nested;
    private long nestedBorrows;
    private long nestedNanos;
    private long heldNanos;
    private long longestPauseNanos;
    private long pausedNanos;

    /** Whether rows were delivered since the last call: then the program works on them, and needs its connection. */
    private boolean rowsSince;

    private CallPath afterPause;
    private long waits;
    private long waitNanos;
    private RepeatPaths nestedPaths;

    /**
     * Begins a lease; whoever holds another one of the same source waits for itself if the pool is empty.
     *
     * @param holder stands for the thread
     */
    public void lent(ConnectionState state, int source, Object holder, long now) {
        state.source = source;
        boolean again = indexOf(state) >= 0;
        state.outer = again ? state.outer : heldFrom(source, holder);
        state.physical = null;
        state.lentNanos = now;
        state.undecidedInner = 0;
        if (!again && openCount < MOST_OPEN) {
            open[openCount++] = state;
        }
    }

    /**
     * Ends a lease.
     *
     * @param pooled whether it goes back to a pool; nobody waits for any other
     */
    public void returned(ConnectionState state, boolean pooled, long now) {
        if (remove(state) && pooled) {
            heldNanos += Math.max(0, now - state.lentNanos);
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

    /** Threads of one unit that hold a connection each need not wait for each other. */
    private ConnectionState heldFrom(int source, Object holder) {
        for (int i = openCount - 1; i >= 0; i--) {
            if (open[i].source == source && open[i].holder == holder) {
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
    public boolean holdsUsed(int source) {
        for (ConnectionState state : open) {
            if (state != null && state.source == source && state.physical != null) {
                return true;
            }
        }
        return false;
    }

    public void row() {
        rowsSince = true;
    }

    /** A call begins after so long; whether nothing at all was asked in between. Adds it up where it is long. */
    public boolean pauses(long nanos, long leastNanos) {
        boolean pause = nanos >= leastNanos && !rowsSince;
        rowsSince = false;
        pausedNanos += pause ? nanos : 0;
        return pause;
    }

    /** The request did something else between two calls while it held a connection. */
    public boolean isLongestPause(long nanos) {
        return nanos > longestPauseNanos;
    }

    /** @param path to the call that ended the pause; null where it was not looked for */
    public void paused(long nanos, CallPath path) {
        longestPauseNanos = nanos;
        afterPause = path;
    }

    public void waited(long nanos) {
        waits++;
        waitNanos += nanos;
    }

    /** Another request held a connection while this one waited for one. */
    public void heldBy(OpenRequest request, CallPath opened) {
        if (holders.size() < MOST_HOLDERS) {
            holders.add(new Hold(request, opened == null ? null : opened.callSite()));
        }
    }

    /** Its name may change until it is over: a path may hold what a route's template does not. */
    private static final class Hold {
        final OpenRequest request;
        final Site site;

        Hold(OpenRequest request, Site site) {
            this.request = request;
            this.site = site;
        }

        String name() {
            boolean named = request.isOver() || request.routed || request.kind != RequestKind.HTTP;
            return named ? request.name : "a request that went on";
        }
    }

    private List<LeaseUse.Holder> named() {
        List<LeaseUse.Holder> named = new ArrayList<>(holders.size());
        for (Hold hold : holders) {
            LeaseUse.Holder known = null;
            for (LeaseUse.Holder holder : named) {
                known = holder.request.equals(hold.name()) ? holder : known;
            }
            if (known == null) {
                named.add(new LeaseUse.Holder(hold.name(), hold.site));
            } else {
                known.seen++;
            }
        }
        return named;
    }

    /** Counts a borrow that may turn out to be nested; from 1. */
    public long nestedBorrow() {
        return ++nestedBorrows;
    }

    public RepeatPaths nestedPaths() {
        return nestedPaths;
    }

    public void nestedPaths(RepeatPaths paths) {
        nestedPaths = paths;
    }

    public LeaseUse.Builder use() {
        LeaseUse.Builder use = new LeaseUse.Builder();
        use.nested = nested;
        use.nestedNanos = nestedNanos;
        use.heldNanos = heldNanos;
        use.idleNanos = Math.min(heldNanos, pausedNanos);
        use.longestPauseNanos = longestPauseNanos;
        use.afterPause = afterPause == null ? null : afterPause.callSite();
        use.waits = waits;
        use.waitNanos = waitNanos;
        use.holders.addAll(named());
        use.nestedSite = nestedPaths == null ? null : nestedPaths.last().callSite();
        return use;
    }

    /** Forgets the connections, which live on. */
    void letGo() {
        Arrays.fill(open, null);
        openCount = 0;
        holders.clear();
        nestedPaths = null;
        afterPause = null;
    }
}
