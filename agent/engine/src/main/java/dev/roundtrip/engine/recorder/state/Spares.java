package dev.roundtrip.engine.recorder.state;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps large objects that finished requests no longer need for requests to come, up to a bound. Safe for threads.
 *
 * @param <T> what is kept; cleared by whoever returns it
 */
final class Spares<T> {

    private final ConcurrentLinkedQueue<T> kept = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final int most;

    Spares(int most) {
        this.most = most;
    }

    /** One that was kept; null if there is none. */
    T take() {
        T spare = kept.poll();
        if (spare != null) {
            size.decrementAndGet();
        }
        return spare;
    }

    void give(T spare) {
        if (size.incrementAndGet() <= most) {
            kept.add(spare);
        } else {
            size.decrementAndGet();
        }
    }
}
