package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.recorder.state.HandOver;
import java.util.ArrayDeque;

/**
 * Who handed over one task that waits to be run. One object may wait several times: a lambda that captures nothing is the
 * same object wherever it is submitted. It is then run for those who gave it away, first come, first served. Safe for
 * threads.
 */
final class WaitingTask {

    /** Of one object; further times are not followed. */
    private static final int MOST = 1_024;

    private HandOver last;
    private ArrayDeque<HandOver> earlier;
    private int size;
    private boolean over;

    /**
     * @return false once all were taken: then it takes a new one of these
     */
    synchronized boolean add(HandOver handOver) {
        if (over) {
            return false;
        }
        if (last != null && last.isOneWith(handOver)) {
            // Made by a unit, and then given to an executor or forked by it: still once.
            return true;
        }
        if (size < MOST) {
            push(handOver);
        }
        return true;
    }

    private void push(HandOver handOver) {
        if (last != null) {
            earlier = earlier == null ? new ArrayDeque<HandOver>(4) : earlier;
            earlier.addLast(last);
        }
        last = handOver;
        size++;
    }

    /** The one that came first; null where another thread took the last. */
    synchronized HandOver take() {
        if (over) {
            return null;
        }
        HandOver first = earlier == null || earlier.isEmpty() ? last : earlier.pollFirst();
        size--;
        over = size == 0;
        return first;
    }

    /** Whether none is left, so that it may be forgotten. */
    synchronized boolean isOver() {
        return over;
    }

    /** The one that came first, left where it is; null where none is left. */
    synchronized HandOver peek() {
        return over ? null : earlier == null || earlier.isEmpty() ? last : earlier.peekFirst();
    }
}
