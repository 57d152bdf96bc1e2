package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.recorder.state.OpenRequest;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Servlet requests that outlive the call of their servlet: from {@code startAsync} until they are completed, dispatched
 * again, or given up. The thread that takes a request out of here owns it, so each is ended once. Safe for threads.
 */
public final class AsyncRequests {

    /** A request that nobody completes is held to have lasted this long after its servlet returned. */
    public static final long LONGEST_NANOS = 60_000_000_000L;

    private static final long SWEEP_NANOS = 1_000_000_000L;

    private final Map<Object, Entry> byContext = new IdentityHashMap<>();
    private final Map<Object, Entry> byOriginal = new IdentityHashMap<>();
    private long sweptNanos;

    /** Read without lock at each request that begins. */
    private volatile boolean waiting;

    private static final class Entry {
        final OpenRequest request;
        final Object context;

        /** The container's own request object; null while the servlet has not yet returned. */
        Object original;

        long leftNanos;

        Entry(OpenRequest request, Object context) {
            this.request = request;
            this.context = context;
        }

        long endNanos(long now) {
            return Math.min(now, leftNanos + LONGEST_NANOS);
        }
    }

    /** Wrappers return the container's context, or one of their own around it: the innermost comes first and counts. */
    synchronized void started(OpenRequest request, Object asyncContext) {
        if (request.asyncContext == null) {
            request.asyncContext = asyncContext;
            byContext.put(asyncContext, new Entry(request, asyncContext));
        }
    }

    /**
     * The servlet returns.
     *
     * @param original the container's own request object
     * @return whether the request goes on without this thread; false where it was completed meanwhile
     */
    synchronized boolean left(OpenRequest request, Object original, long now) {
        Entry entry = byContext.get(request.asyncContext);
        if (entry == null || entry.request != request || original == null) {
            forget(request);
            return false;
        }
        entry.original = original;
        entry.leftNanos = now;
        byOriginal.put(original, entry);
        sweptNanos = waiting ? sweptNanos : now;
        waiting = true;
        return true;
    }

    /** Takes out what this context completes; null where nothing waits for it: the servlet's return will end it. */
    synchronized OpenRequest completed(Object asyncContext) {
        Entry entry = byContext.remove(asyncContext);
        if (entry == null || entry.original == null) {
            return null;
        }
        remove(entry);
        return entry.request;
    }

    /** Takes out what is dispatched again; null where that request object has nothing waiting. */
    synchronized OpenRequest dispatched(Object original) {
        Entry entry = byOriginal.get(original);
        if (entry == null) {
            return null;
        }
        remove(entry);
        entry.request.asyncContext = null;
        return entry.request;
    }

    /** Its servlet failed, or completed it before it returned. */
    synchronized void forget(OpenRequest request) {
        Entry entry = byContext.get(request.asyncContext);
        if (entry != null && entry.request == request) {
            byContext.remove(request.asyncContext);
        }
    }

    boolean waiting() {
        return waiting;
    }

    /** Gives up, at most once a second, what has waited too long. */
    void sweep(long now, RequestEnd end) {
        if (isDue(now)) {
            giveUp(takeAfter(LONGEST_NANOS, now), now, end);
        }
    }

    /** Gives up all, for the end of the JVM. */
    void endAll(long now, RequestEnd end) {
        giveUp(takeAfter(0, now), now, end);
    }

    private synchronized boolean isDue(long now) {
        boolean due = now - sweptNanos >= SWEEP_NANOS;
        sweptNanos = due ? now : sweptNanos;
        return due;
    }

    private synchronized List<Entry> takeAfter(long limit, long now) {
        List<Entry> overdue = new ArrayList<>(byOriginal.values());
        overdue.removeIf(entry -> now - entry.leftNanos < limit);
        overdue.forEach(this::remove);
        return overdue;
    }

    private static void giveUp(List<Entry> entries, long now, RequestEnd end) {
        for (Entry entry : entries) {
            if (entry.request.claim()) {
                end.finishedAlone(entry.request, entry.endNanos(now));
            }
        }
    }

    /** A container may use its objects again for the next request, so only what is still this entry's goes. */
    private void remove(Entry entry) {
        byContext.remove(entry.context, entry);
        byOriginal.remove(entry.original, entry);
        waiting = !byOriginal.isEmpty();
    }
}
