package dev.roundtrip.engine.site;

import java.util.Arrays;

/**
 * Reads the current thread's stack as a {@link CallPath}. It costs tens of microseconds, so callers ration it. Safe for
 * threads.
 */
public final class StackReader {

    private static final String ENTRY = "dev.roundtrip.engine.recorder.Recorder";

    private final FrameFilter filter;

    public StackReader(FrameFilter filter) {
        this.filter = filter;
    }

    /** How the current thread came here. */
    public CallPath read() {
        StackTraceElement[] stack = withoutUs(new Throwable().getStackTrace());
        return new CallPath(
                filter.applicationFrames(stack),
                filter.callees(stack),
                Frameworks.between(stack, filter),
                Triggers.of(stack, filter));
    }

    /** Where the current thread's work begins. */
    public Root root() {
        return Root.of(withoutUs(new Throwable().getStackTrace()), filter);
    }

    /** Our own frames stand on top: all up to the recorder's entry, and what leads there from the woven class. */
    private static StackTraceElement[] withoutUs(StackTraceElement[] stack) {
        int first = 0;
        while (first < stack.length && !stack[first].getClassName().equals(ENTRY)) {
            first++;
        }
        while (first < stack.length && isOurs(stack[first].getClassName())) {
            first++;
        }
        return first == stack.length ? stack : Arrays.copyOfRange(stack, first, stack.length);
    }

    private static boolean isOurs(String className) {
        return className.equals(ENTRY)
                || className.startsWith("java.lang.Roundtrip")
                || className.startsWith("dev.roundtrip.javaagent.");
    }
}
