package dev.roundtrip.engine.site;

/** Whose work a thread does. Immutable. */
public final class ThreadRoot {

    /** Where runners call tests from; not what tests call themselves, such as a time limit of JUnit's. */
    private static final String[] RUNNERS = {
        "org.junit.platform.",
        "org.junit.runner.",
        "org.junit.runners.",
        "org.testng.",
        "org.spockframework.runtime.",
        "org.gradle.api.internal.tasks.testing.",
        "org.apache.maven.surefire."
    };

    /** The method at the root of the work; null where the stack does not say. */
    public final Site site;

    /** Whether a runner of tests called it. */
    public final boolean ofTestRunner;

    ThreadRoot(Site site, StackTraceElement[] stack) {
        this.site = site;
        this.ofTestRunner = hasRunner(stack);
    }

    private static boolean hasRunner(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            for (String runner : RUNNERS) {
                if (frame.getClassName().startsWith(runner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
