package dev.roundtrip.engine.recorder.path;

import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.LoopLines;
import dev.roundtrip.engine.site.Site;
import java.util.List;

/** Where in the code the repeats of a shape come from. Immutable. */
public final class Place {

    private static final CallPath[] NO_DRIVERS = new CallPath[0];

    public final Site callSite;
    public final Site loop;
    public final String trigger;
    public final String framework;
    public final boolean sameLoop;

    /** Whether all repeats that were looked at came through the very same lines of the application. */
    public final boolean sameStack;

    private Place(CallPath path, Site loop, boolean sameLoop, boolean sameStack, LoopLines code) {
        this.callSite = code.written(path.callSite());
        this.loop = code.written(loop);
        this.trigger = path.trigger();
        this.framework = path.framework();
        this.sameLoop = sameLoop;
        this.sameStack = sameStack;
    }

    /**
     * @param paths the stacks of the repeats
     * @param drivers how the program came to the statement that drives them; empty where none was found
     * @param code knows the loops
     */
    public static Place of(RepeatPaths paths, CallPath[] drivers, LoopLines code) {
        List<Site> shared = paths.shared();
        int parting = parting(shared, drivers);
        int found = parting < 0 ? innermostLoop(paths, code) : loopFrom(parting, paths, code);
        // Without a loop in sight, only repeats that come the whole way alike are taken for one.
        boolean alike =
                paths.sameLoop() && shared.size() == paths.last().frames().size();
        int loop = found < 0 && alike ? 0 : found;
        return new Place(paths.last(), loop < 0 ? null : shared.get(loop), paths.sameLoop() && loop >= 0, alike, code);
    }

    /**
     * The same of calls that several lines of one loop may lead to, such as a connection for each of three steps: where
     * no line is common to all, the innermost method that is and repeats one of its lines holds the loop.
     */
    public static Place ofSeveralLines(RepeatPaths paths, LoopLines code) {
        Place place = of(paths, NO_DRIVERS, code);
        if (place.loop != null || !paths.sameMethod()) {
            return place;
        }
        CallPath last = paths.last();
        for (int i = last.frames().size() - paths.sharedMethods();
                i < last.frames().size();
                i++) {
            if (last.repeats(i, code)) {
                return new Place(last, last.frames().get(i), true, false, code);
            }
        }
        return place;
    }

    /** The frame, innermost of all drivers', where the way to the repeats parts from the way to a driver; -1 without. */
    private static int parting(List<Site> shared, CallPath[] drivers) {
        int innermost = -1;
        for (CallPath driver : drivers) {
            int here = shared.indexOf(CallPath.parting(shared, driver.frames()));
            innermost = here >= 0 && (innermost < 0 || here < innermost) ? here : innermost;
        }
        return innermost;
    }

    /** The loop over a driver's rows is in the method that ran the driver, or in one that was handed the rows. */
    private static int loopFrom(int parting, RepeatPaths paths, LoopLines code) {
        for (int i = parting; i >= 0; i--) {
            if (repeats(i, paths, code)) {
                return i;
            }
        }
        return parting;
    }

    /** Without a driver, loops further out are more likely to be the program's own main loop. */
    private static int innermostLoop(RepeatPaths paths, LoopLines code) {
        for (int i = 0; i < paths.shared().size(); i++) {
            if (repeats(i, paths, code)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean repeats(int shared, RepeatPaths paths, LoopLines code) {
        int inner = paths.last().frames().size() - paths.shared().size();
        return paths.last().repeats(inner + shared, code);
    }

    /** A shape's one execution: where it stands, but no loop. */
    public static Place of(CallPath path) {
        return new Place(path, null, false, true, LoopLines.UNKNOWN);
    }
}
