package dev.roundtrip.engine.gate;

/** How a gate ends, with the exit code that says so. */
public enum Outcome {
    /** Something was observed, and nothing of it is forbidden. */
    CLEAN(0),
    /** At least one finding is over the limit. */
    VIOLATED(1),
    /** Nothing was observed, so nothing is proven. */
    INCONCLUSIVE(3);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    /** Of the command {@code check}, and of a program under the option {@code fail}. */
    public int exitCode() {
        return exitCode;
    }
}
