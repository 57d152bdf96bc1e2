package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;

/** Tests of Kotest, through the public types {@code TestScope} and {@code TestCase} that 5 and 6 share. */
final class KotestTests {

    /** What the join points hand over: this, or with a blank and the hook's name; beside it the scope, or what a hook gets. */
    static final String KOTEST = "#kotest";

    private static final String BETWEEN = " > ";
    /** No one nests deeper, but names are not ours. */
    private static final int DEEPEST = 100;

    private KotestTests() {}

    static boolean handsOver(Object argument) {
        Object says = argument instanceof Object[] ? ((Object[]) argument)[0] : null;
        return says instanceof String && ((String) says).startsWith(KOTEST);
    }

    static boolean isHook(Object argument) {
        return !((Object[]) argument)[0].equals(KOTEST);
    }

    /**
     * Whether a coroutine is a test: containers only hold tests. A hook is a unit unless a coroutine that was suspended in
     * it goes on, which passes nothing.
     */
    static boolean isUnit(Object argument) throws InvocationTargetException {
        Object given = ((Object[]) argument)[1];
        return given != null && (isHook(argument) || isTest(testCase(given)));
    }

    private static boolean isTest(Object testCase) throws InvocationTargetException {
        return testCase != null
                && String.valueOf(PublicMethods.call(testCase, "getType")).equals("Test");
    }

    private static Object testCase(Object scope) throws InvocationTargetException {
        return PublicMethods.call(scope, "getTestCase");
    }

    /** The class of the specification. */
    static String spec(Object argument) throws InvocationTargetException {
        Object given = ((Object[]) argument)[1];
        Object testCase = testCase(given);
        Object spec = PublicMethods.call(testCase == null ? given : testCase, "getSpec");
        return (spec == null ? given : spec).getClass().getName();
    }

    /** What follows the name of the specification: {@code a shelf > lists its titles}, or a hook's name. */
    static String path(Object argument) throws InvocationTargetException {
        if (isHook(argument)) {
            return String.valueOf(((Object[]) argument)[0]).substring(KOTEST.length() + 1);
        }
        String path = "";
        Object at = testCase(((Object[]) argument)[1]);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            path = path.isEmpty() ? name(at) : name(at) + BETWEEN + path;
            at = PublicMethods.call(at, "getParent");
        }
        return path;
    }

    private static String name(Object testCase) throws InvocationTargetException {
        Object name = PublicMethods.call(testCase, "getName");
        Object text = PublicMethods.call(name, "getTestName");
        return String.valueOf(text == null ? PublicMethods.call(name, "getName") : text);
    }
}
