package dev.roundtrip.engine.recorder.path;

import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.Site;
import java.util.List;

/** What the stacks of one shape's repeats have in common. */
public final class RepeatPaths {

    private CallPath last;
    private List<Site> shared;
    private int sharedMethods;
    private int taken;

    public void add(CallPath path) {
        sharedMethods = last == null
                ? path.frames().size()
                : Math.min(sharedMethods, CallPath.sharedMethods(last.frames(), path.frames()));
        shared = shared == null ? path.frames() : CallPath.shared(shared, path.frames());
        last = path;
        taken++;
    }

    public CallPath last() {
        return last;
    }

    /** The frames that all share, innermost first; empty before the first path. */
    List<Site> shared() {
        return shared;
    }

    /** How many of the outermost frames stand in the same methods in all paths, whatever their lines. */
    int sharedMethods() {
        return sharedMethods;
    }

    /** Whether several repeats have some method of the application in common. */
    public boolean sameMethod() {
        return taken > 1 && sharedMethods > 0;
    }

    /** Whether several repeats came the same way at least as far as some frame of the application. */
    boolean sameLoop() {
        return taken > 1 && !shared.isEmpty();
    }
}
