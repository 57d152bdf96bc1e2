package dev.roundtrip.engine.record;

import java.util.concurrent.TimeUnit;

/**
 * One test that runs, as requests know it that belong to it though another thread serves them. Compared by identity; safe
 * for threads.
 */
public final class TestScope {

    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final String method;
    private int serving;
    private volatile boolean over;

    public TestScope(String method) {
        this.method = method;
    }

    /** {@code com.acme.OwnerTest#shows_visits}, and what is asked of it, a line each; no method where a runner knows it. */
    public String method() {
        return method;
    }

    /** Whether annotations on the test are read: where it is a method in a class file. */
    public boolean hasAnnotations() {
        return method.indexOf('#') > 0;
    }

    /** Whether the test has limits of its own. */
    public boolean asksSomething() {
        return method.indexOf('\n') >= 0;
    }

    /** Whether the test has ended: what is found now comes too late for it. */
    public boolean isOver() {
        return over;
    }

    public void end() {
        over = true;
    }

    public synchronized void begun() {
        serving++;
    }

    public synchronized void ended() {
        serving--;
        notifyAll();
    }

    /**
     * Waits until all requests that began in this test are told, or the time is up, or the thread is interrupted. A process
     * that stands still for a while loses a slice of the time by that and not all of it.
     */
    public synchronized void await(long nanos) {
        try {
            for (long left = nanos; serving > 0 && left > 0; ) {
                long began = System.nanoTime();
                TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, SLICE_NANOS));
                left -= Math.min(System.nanoTime() - began, SLICE_NANOS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
