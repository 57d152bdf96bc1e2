package dev.roundtrip.engine.recorder.state;

import java.util.ArrayList;
import java.util.List;

/**
 * The coroutines of one test that were suspended and wait for each other: the one that goes on first stands in front. A
 * runner wraps the user's coroutine in its own, so there may be several. Guarded by who keeps the tests that are suspended.
 */
public final class Coroutines {

    private final List<Object> waiting = new ArrayList<>(2);
    private int fresh;

    /** Whether no thread runs the test at present, so that the next part may. */
    public boolean parked;

    /** Whether a part began before the one before it had ended, so that the test cannot be followed any further. */
    public boolean lost;

    /** Inner coroutines are suspended before those that wait for them. */
    public void suspended(Object coroutine) {
        waiting.add(fresh++, coroutine);
    }

    /** A part of the test begins. */
    public void goesOn(Object coroutine) {
        ended(coroutine);
        fresh = 0;
    }

    /** No matter for a coroutine that does not wait. */
    public void ended(Object coroutine) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i) == coroutine) {
                waiting.remove(i);
                fresh -= i < fresh ? 1 : 0;
                return;
            }
        }
    }

    public boolean isOver() {
        return waiting.isEmpty();
    }

    public Iterable<Object> waiting() {
        return waiting;
    }
}
