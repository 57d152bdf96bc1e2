package dev.roundtrip.javaagent.life.say;

/** A throwable in one line. */
public final class Failure {
    private static final String OURS = "dev.roundtrip.";

    private Failure() {}

    /** Whether most of the calls that filled the stack are ours, and not the application's. */
    public static boolean isOfOurRecursion(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        int ours = 0;
        for (StackTraceElement frame : stack) {
            ours += frame.getClassName().startsWith(OURS) ? 1 : 0;
        }
        return ours > stack.length / 2;
    }

    /** Type and place only: a message could quote SQL or a value. */
    public static String typeAndPlace(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return thrown.getClass().getName() + " at " + frame;
            }
        }
        return thrown.getClass().getName();
    }
}
