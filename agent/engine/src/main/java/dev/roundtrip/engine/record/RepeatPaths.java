package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.Site;
import java.util.List;

/** What the stacks of one shape's repeats have in common. */
final class RepeatPaths {

    private CallPath last;
    private List<Site> shared;
    private int taken;

    void add(CallPath path) {
        shared = shared == null ? path.frames() : CallPath.shared(shared, path.frames());
        last = path;
        taken++;
    }

    CallPath last() {
        return last;
    }

    /** The frames that all share, innermost first; empty before the first path. */
    List<Site> shared() {
        return shared;
    }

    /** Whether several repeats came the same way at least as far as some frame of the application. */
    boolean sameLoop() {
        return taken > 1 && !shared.isEmpty();
    }
}
