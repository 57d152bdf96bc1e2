package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.Site;

/** What one request did with connections. A finished value; times in nanoseconds. */
public final class ConnectionUse {

    /** No connection at all. */
    public static final ConnectionUse NONE = new ConnectionUse(0, 0, 0, 0, 0, 0, 0, null, null, null);

    /** Physical connections opened on this request's threads. */
    public final long opened;

    /** Outermost {@code getConnection} calls that returned one, whether pooled or not. */
    public final long borrowed;

    /** Outermost {@code getConnection} calls that threw. */
    public final long failed;

    /** Time in physical connects. */
    public final long setupNanos;

    /** Time in borrows without a physical connect. */
    public final long waitNanos;

    /** The longest single borrow without a physical connect. */
    public final long maxWaitNanos;

    /** The most connections that one thread of this request held at once. */
    public final int maxHeld;

    /** Where the application opens or borrows; null where unknown. */
    public final Site site;

    /** The innermost frame that all captured opens share; null where fewer than two were captured. */
    public final Site loop;

    /** The class that answered the outermost {@code getConnection}, as the source of connections; null if none did. */
    public final String source;

    public ConnectionUse(
            long opened,
            long borrowed,
            long failed,
            long setupNanos,
            long waitNanos,
            long maxWaitNanos,
            int maxHeld,
            Site site,
            Site loop,
            String source) {
        this.opened = opened;
        this.borrowed = borrowed;
        this.failed = failed;
        this.setupNanos = setupNanos;
        this.waitNanos = waitNanos;
        this.maxWaitNanos = maxWaitNanos;
        this.maxHeld = maxHeld;
        this.site = site;
        this.loop = loop;
        this.source = source;
    }

    /** Connections got, in whichever way, physical or borrowed. */
    public long acquired() {
        return Math.max(opened, borrowed);
    }
}
