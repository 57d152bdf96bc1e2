package dev.roundtrip.engine.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the application came to a JDBC call: its own frames, innermost first, and what stood between them and the driver.
 * Immutable.
 */
public final class CallPath {

    /** What is not known of a way that led through another thread. */
    public static final CallPath UNKNOWN =
            new CallPath(Collections.<Site>emptyList(), Collections.<StackTraceElement>emptyList(), null, null);

    /** Frames of a way through several threads; threads that hand over in a circle end it. */
    private static final int MOST_FRAMES = 256;

    private final List<Site> frames;
    private final List<StackTraceElement> callees;
    private final String framework;
    private final String trigger;
    private final boolean whole;

    /** @param callees what each frame has called, whoever owns it */
    CallPath(List<Site> frames, List<StackTraceElement> callees, String framework, String trigger) {
        this(frames, callees, framework, trigger, true);
    }

    private CallPath(
            List<Site> frames, List<StackTraceElement> callees, String framework, String trigger, boolean whole) {
        this.whole = whole;
        this.frames = Collections.unmodifiableList(frames);
        this.callees = callees;
        this.framework = framework;
        this.trigger = trigger;
    }

    /** This way on one thread, behind that of the thread which handed the work over. */
    CallPath after(CallPath before) {
        if (before == UNKNOWN || frames.size() + before.frames.size() > MOST_FRAMES) {
            return new CallPath(frames, callees, framework, trigger, false);
        }
        List<Site> all = new ArrayList<>(frames);
        all.addAll(before.frames);
        List<StackTraceElement> called = new ArrayList<>(callees);
        called.addAll(before.callees);
        return new CallPath(all, called, framework, trigger, before.whole);
    }

    /** Whether it begins where the work began, though other threads may have handed it on. */
    public boolean isWhole() {
        return whole;
    }

    /** The application's frames, innermost first; empty where none belongs to it. */
    public List<Site> frames() {
        return frames;
    }

    /** The mapper or template between the application and the driver; null for plain JDBC. */
    public String framework() {
        return framework;
    }

    /** What brought the call about, other than the application's own line; null where it did. */
    public String trigger() {
        return trigger;
    }

    /** The innermost frame of the application; null where there is none. */
    public Site callSite() {
        return frames.isEmpty() ? null : frames.get(0);
    }

    /** Whether a frame repeats what it calls: by a loop in its code, or by handing it to an iteration of its language. */
    public boolean repeats(int frame, LoopLines code) {
        StackTraceElement callee = callees.get(frame);
        return isIteration(callee) || code.insideLoop(frames.get(frame), callee.getMethodName());
    }

    private static boolean isIteration(StackTraceElement callee) {
        String name = callee.getClassName();
        String method = callee.getMethodName();
        return name.startsWith("java.util.stream.")
                || method.startsWith("forEach") && (name.startsWith("java.") || name.startsWith("kotlin."))
                || method.startsWith("foreach") && name.startsWith("scala.");
    }

    /**
     * The frames that two paths share, line for line, counted from the outermost; they come first in the result, that
     * is, still innermost first.
     */
    public static List<Site> shared(List<Site> one, List<Site> other) {
        int count = 0;
        int most = Math.min(one.size(), other.size());
        while (count < most && fromOutside(one, count).equals(fromOutside(other, count))) {
            count++;
        }
        return one.subList(one.size() - count, one.size());
    }

    /** How many of the outermost frames of two paths stand in the same methods, whatever their lines. */
    public static int sharedMethods(List<Site> one, List<Site> other) {
        int count = 0;
        int most = Math.min(one.size(), other.size());
        while (count < most
                && fromOutside(one, count)
                        .methodName()
                        .equals(fromOutside(other, count).methodName())) {
            count++;
        }
        return count;
    }

    /**
     * The frame of {@code path} in the innermost method that it shares with {@code other}: where the way to the repeated
     * call parts from the way to the call that drives it. Null where they share none.
     */
    public static Site parting(List<Site> path, List<Site> other) {
        Site parting = null;
        int most = Math.min(path.size(), other.size());
        for (int i = 0; i < most; i++) {
            Site mine = fromOutside(path, i);
            Site theirs = fromOutside(other, i);
            if (!mine.methodName().equals(theirs.methodName())) {
                return parting;
            }
            parting = mine;
            if (mine.line != theirs.line) {
                return parting;
            }
        }
        return parting;
    }

    private static Site fromOutside(List<Site> frames, int index) {
        return frames.get(frames.size() - 1 - index);
    }
}
