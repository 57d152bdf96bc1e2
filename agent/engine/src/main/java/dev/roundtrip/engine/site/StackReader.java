package dev.roundtrip.engine.site;

import java.util.Arrays;

/**
 * Reads the current thread's stack as a {@link CallPath}. It costs tens of microseconds, so callers ration it. Safe for
 * threads.
 */
public final class StackReader {

    private static final String ENTRY = "dev.roundtrip.engine.recorder.Recorder";

    private final FrameFilter filter;
    private final Origin origin;

    /** Tells where the work of the current thread came from. */
    public interface Origin {

        /** How the thread came there that handed it over; null where the current thread works for itself. */
        CallPath ofThisThread();
    }

    /** For threads that all work for themselves. */
    public StackReader(FrameFilter filter) {
        this(filter, null);
    }

    /** @param origin null where all threads work for themselves */
    public StackReader(FrameFilter filter, Origin origin) {
        this.filter = filter;
        this.origin = origin;
    }

    /** How the current thread came here, and before it the thread that handed its work over. */
    public CallPath read() {
        CallPath here = here();
        CallPath before = origin == null ? null : origin.ofThisThread();
        return before == null ? here : here.after(before);
    }

    private CallPath here() {
        StackTraceElement[] stack = withoutUs(new Throwable().getStackTrace());
        return new CallPath(
                filter.applicationFrames(stack),
                filter.callees(stack),
                Frameworks.between(stack, filter),
                Triggers.of(stack, filter));
    }

    /** Whose work the current thread does. */
    public ThreadRoot root() {
        StackTraceElement[] stack = withoutUs(new Throwable().getStackTrace());
        return new ThreadRoot(filter.root(stack), stack);
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
