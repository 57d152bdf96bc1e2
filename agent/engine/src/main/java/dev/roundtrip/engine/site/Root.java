package dev.roundtrip.engine.site;

/** Where the current thread's work begins. Immutable. */
public final class Root {

    /** All that Jupiter runs is a test, and known as one, or stands around tests; of other engines nobody can say so. */
    private static final String TEST_ENGINE = "org.junit.jupiter.engine.";

    /** Null where the stack does not say. */
    private final Site site;

    /** Whether the work is that of a runner of tests. */
    public final boolean ofTestRunner;

    private Root(Site site, boolean ofTestRunner) {
        this.site = site;
        this.ofTestRunner = ofTestRunner;
    }

    static Root of(StackTraceElement[] stack, FrameFilter filter) {
        boolean ofTestRunner = false;
        for (int i = 0; i < stack.length && !ofTestRunner; i++) {
            ofTestRunner = stack[i].getClassName().startsWith(TEST_ENGINE);
        }
        return new Root(filter.root(stack), ofTestRunner);
    }

    /** Class and method, {@code unknown} where the stack does not say. */
    public String methodName() {
        return site == null ? "unknown" : site.methodName();
    }
}
