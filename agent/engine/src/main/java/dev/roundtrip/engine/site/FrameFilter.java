package dev.roundtrip.engine.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Reduces a stack to the application's own frames: library frames and hidden ones dropped, generated class suffixes and
 * lambda bodies folded into what the programmer wrote. Immutable.
 */
public final class FrameFilter {

    private final List<String> applicationPackages;

    /** @param applicationPackages prefixes of the user's code; empty: all but known libraries */
    public FrameFilter(List<String> applicationPackages) {
        this.applicationPackages = new ArrayList<>(applicationPackages);
    }

    /** The application's frames, innermost first. */
    public List<Site> applicationFrames(StackTraceElement[] stack) {
        List<Site> frames = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            if (isApplication(frame)) {
                frames.add(Lambdas.siteOf(frame));
            }
        }
        return frames;
    }

    /** What each of the application's frames has called: the frame right inside it; innermost first. */
    List<StackTraceElement> callees(StackTraceElement[] stack) {
        List<StackTraceElement> callees = new ArrayList<>();
        for (int i = 0; i < stack.length; i++) {
            if (isApplication(stack[i])) {
                callees.add(stack[Math.max(0, i - 1)]);
            }
        }
        return callees;
    }

    /** The outermost frame of the application, else the outermost that is no thread machinery; null of an empty stack. */
    public Site root(StackTraceElement[] stack) {
        Site library = null;
        for (int i = stack.length - 1; i >= 0; i--) {
            if (isApplication(stack[i])) {
                return Lambdas.siteOf(stack[i]);
            }
            if (library == null && !isThreadMachinery(stack[i].getClassName())) {
                library = Lambdas.siteOf(stack[i]);
            }
        }
        return library;
    }

    boolean isApplication(StackTraceElement frame) {
        String name = frame.getClassName();
        if (isGenerated(name) || isAccessor(frame) || frame.getLineNumber() < 0 && frame.getFileName() == null) {
            return false;
        }
        if (applicationPackages.isEmpty()) {
            return !Libraries.owns(name);
        }
        for (String prefix : applicationPackages) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThreadMachinery(String name) {
        return name.startsWith("java.lang.") || name.startsWith("java.util.concurrent.") || name.startsWith("jdk.");
    }

    /** Proxies and reflection stubs: their frames repeat what the real method's frame says. */
    private static boolean isGenerated(String name) {
        return name.startsWith("$Proxy")
                || name.contains(".$Proxy")
                || name.contains("$$") && !isWrittenInScalaOrKotlin(name)
                || name.contains("$HibernateProxy")
                || name.contains("GeneratedMethodAccessor")
                || name.contains("/0x");
    }

    /** What mappers weave into entities around each field; the method that reads the field comes next on the stack. */
    private static boolean isAccessor(StackTraceElement frame) {
        String method = frame.getMethodName();
        return method.startsWith("pc") && frame.getLineNumber() < 0
                || method.startsWith("_persistence_")
                || method.startsWith("_ebean_")
                || method.startsWith("$$_hibernate_");
    }

    /** Their compilers give such names to bodies that the programmer wrote: anonymous classes, inlined lambdas. */
    private static boolean isWrittenInScalaOrKotlin(String name) {
        return name.contains("$$anon") || name.contains("$$inlined$");
    }
}
