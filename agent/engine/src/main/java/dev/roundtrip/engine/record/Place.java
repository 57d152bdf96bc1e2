package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.Site;
import java.util.List;

/** Where in the code the repeats of a shape come from. Immutable. */
final class Place {

    final Site callSite;
    final Site loop;
    final String trigger;
    final String framework;
    final boolean sameLoop;

    private Place(CallPath path, Site loop, boolean sameLoop) {
        this.callSite = path.callSite();
        this.loop = loop;
        this.trigger = path.trigger();
        this.framework = path.framework();
        this.sameLoop = sameLoop;
    }

    /**
     * @param paths the stacks of the repeats
     * @param drivers how the program came to the statement that drives them; empty where none was found
     */
    static Place of(RepeatPaths paths, CallPath[] drivers) {
        Site parting = null;
        int depth = 0;
        for (CallPath driver : drivers) {
            Site here = CallPath.parting(paths.shared(), driver.frames());
            int common = paths.shared().size() - paths.shared().indexOf(here);
            if (here != null && common > depth) {
                parting = here;
                depth = common;
            }
        }
        return new Place(paths.last(), parting != null ? parting : innermost(paths.shared()), paths.sameLoop());
    }

    /** A shape's one execution: where it stands, but no loop. */
    static Place of(CallPath path) {
        return new Place(path, null, false);
    }

    private static Site innermost(List<Site> frames) {
        return frames.isEmpty() ? null : frames.get(0);
    }
}
