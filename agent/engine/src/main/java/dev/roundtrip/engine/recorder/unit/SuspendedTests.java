package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.recorder.state.Coroutines;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tests that are coroutines: a part of one ends where it is suspended, and another thread may run the next. The thread that
 * takes a test out of here owns it. Safe for threads.
 */
final class SuspendedTests {

    /**
     * The next part may begin while the one before still returns through frames of the runner, which takes no time; one
     * that takes longer is not waited for.
     */
    private static final long RETURN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Map<Object, OpenRequest> byCoroutine = new IdentityHashMap<>();

    /** A coroutine is suspended, and the test with it as soon as all around it are. */
    synchronized void suspended(OpenRequest test, Object coroutine) {
        test.coroutines.suspended(coroutine);
        byCoroutine.put(coroutine, test);
    }

    /** A coroutine that did not need its thread to be given up has gone on to its end. */
    synchronized void ended(OpenRequest test, Object coroutine) {
        if (byCoroutine.remove(coroutine, test)) {
            test.coroutines.ended(coroutine);
        }
    }

    /** Whether a test whose part has ended waits for another; false where it is over, or was lost. */
    synchronized boolean goesOnLater(OpenRequest test) {
        boolean later = !test.coroutines.isOver() && !test.coroutines.lost;
        if (!later) {
            forget(test);
        }
        return later;
    }

    /**
     * A thread has let go of a test.
     *
     * @return whether the next part may take it; false where it was lost
     */
    synchronized boolean park(OpenRequest test) {
        if (test.coroutines.lost) {
            forget(test);
            return false;
        }
        test.coroutines.parked = true;
        notifyAll();
        return true;
    }

    /** Takes out the test that a coroutine goes on with, on the thread that runs it; null where it is part of none. */
    synchronized OpenRequest goesOn(Object coroutine) {
        OpenRequest test = byCoroutine.get(coroutine);
        if (test == null || !awaitParked(test.coroutines)) {
            return null;
        }
        test.coroutines.parked = false;
        byCoroutine.remove(coroutine);
        test.coroutines.goesOn(coroutine);
        return test;
    }

    private boolean awaitParked(Coroutines coroutines) {
        long limit = System.nanoTime() + RETURN_NANOS;
        try {
            for (long left = RETURN_NANOS; !coroutines.parked && left > 0; left = limit - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        coroutines.lost = !coroutines.parked;
        return coroutines.parked;
    }

    private void forget(OpenRequest test) {
        for (Object coroutine : test.coroutines.waiting()) {
            byCoroutine.remove(coroutine);
        }
    }

    /** Takes out all that nobody went on with, for the end of the JVM. */
    synchronized List<OpenRequest> takeAll() {
        List<OpenRequest> left = new ArrayList<>();
        for (OpenRequest test : byCoroutine.values()) {
            if (test.coroutines.parked && !left.contains(test)) {
                left.add(test);
            }
        }
        byCoroutine.clear();
        return left;
    }
}
