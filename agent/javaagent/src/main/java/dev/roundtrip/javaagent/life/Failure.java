package dev.roundtrip.javaagent.life;

/** A throwable in one line. */
final class Failure {
    private static final String OURS = "dev.roundtrip.";

    private Failure() {}

    /** Type and place only: a message could quote SQL or a value. */
    static String typeAndPlace(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return thrown.getClass().getName() + " at " + frame;
            }
        }
        return thrown.getClass().getName();
    }
}
