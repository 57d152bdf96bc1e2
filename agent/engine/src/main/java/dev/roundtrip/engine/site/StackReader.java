package dev.roundtrip.engine.site;

/**
 * Reads the current thread's stack as a {@link CallPath}. It costs tens of microseconds, so callers ration it. Safe for
 * threads.
 */
public final class StackReader {

    private final FrameFilter filter;

    public StackReader(FrameFilter filter) {
        this.filter = filter;
    }

    /** How the current thread came here. */
    public CallPath read() {
        StackTraceElement[] stack = new Throwable().getStackTrace();
        return new CallPath(
                filter.applicationFrames(stack), Frameworks.between(stack, filter), Triggers.of(stack, filter));
    }

    /** The method at the root of the current thread's work; null where the stack does not say. */
    public Site root() {
        return filter.root(new Throwable().getStackTrace());
    }
}
