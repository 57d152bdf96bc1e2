package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.site.ThreadRoot;

/** What a thread's units are called where no boundary opens any. Immutable. */
public final class Background {
    public final String name;

    /** Whether the thread is one of those that run tests, so that what it does around them belongs to none. */
    public final boolean ofTestRunner;

    public Background(ThreadRoot root) {
        this.name = "background " + (root.site == null ? "unknown" : root.site.methodName());
        this.ofTestRunner = root.ofTestRunner;
    }
}
