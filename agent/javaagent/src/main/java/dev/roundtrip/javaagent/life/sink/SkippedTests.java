package dev.roundtrip.javaagent.life.sink;

/** What tests throw that find out for themselves that they cannot run: no runner takes it as a failure. */
final class SkippedTests {
    private static final String[] NAMES = {
        "org.opentest4j.IncompleteExecutionException",
        "org.junit.internal.AssumptionViolatedException",
        "org.testng.SkipException"
    };

    private SkippedTests() {}

    /** Asks no method of it, since it is the application's. */
    static boolean include(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            for (String name : NAMES) {
                if (type.getName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
