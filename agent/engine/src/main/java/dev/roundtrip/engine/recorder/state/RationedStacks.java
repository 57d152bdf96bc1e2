package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.recorder.path.RepeatPaths;
import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.StackReader;

/**
 * Reads the stacks of what every request does, at the counts 1, 2, 4, 8, … of a request: freely at first, and once the
 * process has seen enough of them, in one request of many, so that endpoints called late have a place too. A test runs
 * once, so each has its own. Safe for threads; a few stacks more or less than planned do no harm.
 */
public final class RationedStacks {

    private static final int MOST = 256;

    private final StackReader stacks;
    private static final int ONE_REQUEST_IN = 64;

    private volatile int taken;
    private int requests;

    public RationedStacks(StackReader stacks) {
        this.stacks = stacks;
    }

    /**
     * @param known what the request's earlier stacks have in common; null before the first
     * @return the same with the current stack, where it is its turn
     */
    public RepeatPaths look(OpenRequest request, long count, RepeatPaths known) {
        boolean turn = Long.bitCount(count) == 1;
        if (!turn || !request.isOfTest() && !wanted(known)) {
            return known;
        }
        taken = Math.min(MOST, taken + 1);
        RepeatPaths paths = known == null ? new RepeatPaths() : known;
        paths.add(stacks.read());
        return paths;
    }

    /** The current stack, for what happens now and then; null where too many were read. */
    public CallPath once(OpenRequest request) {
        if (!request.isOfTest() && taken >= MOST && (++requests & ONE_REQUEST_IN - 1) != 0) {
            return null;
        }
        taken = Math.min(MOST, taken + 1);
        return stacks.read();
    }

    /** A request that has begun to look goes on: two stacks are needed to tell a loop. */
    private boolean wanted(RepeatPaths known) {
        return taken < MOST || known != null || (++requests & ONE_REQUEST_IN - 1) == 0;
    }
}
