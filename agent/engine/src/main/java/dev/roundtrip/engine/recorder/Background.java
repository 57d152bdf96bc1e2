package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.site.ThreadRoot;

/** What a thread's units are called where no boundary opens any. Immutable. */
final class Background {
    final String name;

    /** Whether the thread is one of those that run tests, so that what it does around them belongs to none. */
    final boolean ofTestRunner;

    Background(ThreadRoot root) {
        this.name = "background " + (root.site == null ? "unknown" : root.site.methodName());
        this.ofTestRunner = root.ofTestRunner;
    }
}
