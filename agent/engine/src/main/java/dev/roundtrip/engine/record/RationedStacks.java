package dev.roundtrip.engine.record;

import dev.roundtrip.engine.site.StackReader;

/**
 * Reads the stacks of what every request does, at the counts 1, 2, 4, 8, … of a request: freely at first, and no more
 * once the process has seen enough of them. Safe for threads; a few stacks more than planned do no harm.
 */
final class RationedStacks {

    private static final int MOST = 256;

    private final StackReader stacks;
    private volatile int taken;

    RationedStacks(StackReader stacks) {
        this.stacks = stacks;
    }

    /**
     * @param known what the request's earlier stacks have in common; null before the first
     * @return the same with the current stack, where it is its turn
     */
    RepeatPaths look(long count, RepeatPaths known) {
        boolean turn = Long.bitCount(count) == 1;
        if (!turn || taken >= MOST) {
            return known;
        }
        taken++;
        RepeatPaths paths = known == null ? new RepeatPaths() : known;
        paths.add(stacks.read());
        return paths;
    }
}
