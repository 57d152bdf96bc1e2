package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.recorder.state.OpenRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open units of threads that no boundary surrounds. Nobody tells when such a unit is over, so it is looked after
 * here, also when its thread has ended. Safe for threads.
 */
final class Leases {

    private static final int FIRST_SWEEP = 64;

    private final Collection<OpenRequest> open =
            Collections.newSetFromMap(new ConcurrentHashMap<OpenRequest, Boolean>());
    private volatile int sweepAt = FIRST_SWEEP;

    /** Is told of a unit whose thread has ended. */
    interface Heir {
        void threadEnded(OpenRequest request);
    }

    void begun(OpenRequest request, Heir heir) {
        open.add(request);
        if (open.size() >= sweepAt) {
            sweep(heir);
            sweepAt = Math.max(FIRST_SWEEP, open.size() * 2);
        }
    }

    void over(OpenRequest request) {
        open.remove(request);
    }

    Collection<OpenRequest> open() {
        return open;
    }

    private void sweep(Heir heir) {
        for (OpenRequest request : open) {
            if (request.threadHasEnded() && open.remove(request)) {
                heir.threadEnded(request);
            }
        }
    }
}
