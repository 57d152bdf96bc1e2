package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.recorder.state.OpenRequest;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the requests that want to see column values, so that getters cost next to nothing while none does: outside all
 * requests, and beyond the first rows of a wide result.
 */
public final class Attention {

    private final AtomicInteger lookers = new AtomicInteger();
    private final ReadGate gate;

    public Attention(ReadGate gate) {
        this.gate = gate;
    }

    void start(OpenRequest request) {
        if (!request.looking) {
            request.looking = true;
            if (lookers.getAndIncrement() == 0) {
                gate.reading(true);
            }
        }
    }

    public void stop(OpenRequest request) {
        if (request.looking) {
            request.looking = false;
            if (lookers.decrementAndGet() == 0) {
                gate.reading(false);
                if (lookers.get() > 0) {
                    // Another request began to look between the two steps above.
                    gate.reading(true);
                }
            }
        }
    }
}
