package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.recorder.state.Background;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.site.StackReader;

/**
 * Names units that no boundary opens by the root of the stack, which is dear to read. A thread that keeps giving one name
 * is asked ever less often, and so are new threads while all before them gave the same name: a program may start a thread
 * for each task. Safe for threads.
 */
final class Backgrounds {

    /** A name is looked up this often, then trusted for as many leases again before the next look. */
    private static final int NAME_TRUST = 16;

    /** So many looks with one answer, and new threads are taken to belong to the same work. */
    private static final int MANY_NAMES = 64;

    private final StackReader stacks;

    /** How many looks in a row gave the name of {@link #last}; threads may overwrite each other's count: it is a guess. */
    private int sameNames;

    private int newThreads;
    private volatile Background last;

    Backgrounds(StackReader stacks) {
        this.stacks = stacks;
    }

    Background of(ThreadContext context) {
        int uses = context.backgroundUses++;
        boolean trusted = uses >= NAME_TRUST && uses % NAME_TRUST != 0;
        if (trusted && context.background != null) {
            return context.background;
        }
        if (uses == 0 && sameNames > MANY_NAMES && ++newThreads % NAME_TRUST != 0) {
            return last;
        }
        Background seen = new Background(stacks.root());
        Background before = last;
        sameNames = before != null && seen.name.equals(before.name) ? sameNames + 1 : 0;
        last = seen;
        return seen;
    }
}
