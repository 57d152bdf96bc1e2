package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.site.Site;
import dev.roundtrip.engine.site.StackReader;

/**
 * Names units that no boundary opens by the root of the stack, which is dear to read. A thread that keeps giving one name
 * is asked ever less often, and so are new threads while all before them gave the same name: a program may start a thread
 * for each task. Safe for threads.
 */
final class BackgroundNames {

    /** A name is looked up this often, then trusted for as many leases again before the next look. */
    private static final int NAME_TRUST = 16;

    /** So many looks with one answer, and new threads are taken to belong to the same work. */
    private static final int MANY_NAMES = 64;

    private final StackReader stacks;

    /** How many looks in a row gave {@link #lastName}; threads may overwrite each other's count, it is a guess anyway. */
    private int sameNames;

    private int newThreads;
    private volatile String lastName;

    BackgroundNames(StackReader stacks) {
        this.stacks = stacks;
    }

    /** On the thread that is to be named. */
    String of(ThreadContext context) {
        int uses = context.backgroundUses++;
        boolean trusted = uses >= NAME_TRUST && uses % NAME_TRUST != 0;
        if (trusted && context.backgroundName != null) {
            return context.backgroundName;
        }
        if (uses == 0 && sameNames > MANY_NAMES && ++newThreads % NAME_TRUST != 0) {
            return lastName;
        }
        Site root = stacks.root();
        String name = "background " + (root == null ? "unknown" : root.methodName());
        sameNames = name.equals(lastName) ? sameNames + 1 : 0;
        lastName = name;
        context.backgroundName = name;
        return name;
    }
}
