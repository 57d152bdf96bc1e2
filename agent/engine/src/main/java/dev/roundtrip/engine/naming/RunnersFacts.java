package dev.roundtrip.engine.naming;

/**
 * What runners say of tests that are not one call. Never lets an exception out: where a runner does not answer, the answer
 * is the one that changes nothing. Safe for all threads.
 */
public final class RunnersFacts {

    /** Stands for a hook of a scenario, as argument of its unit. */
    public static final String HOOK = "#hook";

    /** What a function of Kotlin returns that gives its thread up and goes on later. */
    private static final String SUSPENDED = "COROUTINE_SUSPENDED";

    private RunnersFacts() {}

    /** Whether a test is a scenario of Cucumber. */
    public static boolean isScenario(Object argument) {
        return Scenarios.SCENARIO.equals(argument);
    }

    /** Whether a test is a coroutine. */
    public static boolean isCoroutine(Object argument) {
        return KotestTests.handsOver(argument) && !KotestTests.isHook(argument);
    }

    /** Whether what a coroutine returns says that it was suspended. */
    public static boolean isSuspended(Object result) {
        return result instanceof Enum
                && ((Enum<?>) result).name().equals(SUSPENDED)
                && result.getClass().getName().startsWith("kotlin.coroutines.");
    }

    /** Whether a step is the last of a scenario but for hooks. */
    public static boolean isLastStep(Object scenario, Object step) {
        try {
            return Scenarios.isLastStep(scenario, step);
        } catch (Throwable t) {
            // Foreign code answered us, with anything up to an Error: then no step is the last.
            return false;
        }
    }

    /** @return {@code REQUEST_SET_UP} or {@code REQUEST_TEAR_DOWN} for a hook; 0 for a step */
    public static int hookOf(Object step) {
        try {
            if (!Scenarios.isHook(step)) {
                return 0;
            }
            return Scenarios.isBefore(step) ? RoundtripSink.REQUEST_SET_UP : RoundtripSink.REQUEST_TEAR_DOWN;
        } catch (Throwable t) {
            // As above: a step.
            return 0;
        }
    }
}
