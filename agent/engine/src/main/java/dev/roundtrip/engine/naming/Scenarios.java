package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Scenarios of Cucumber, through the public types of its plugins: {@code io.cucumber.plugin.event}. */
final class Scenarios {

    /** What the join point hands over of a {@code TestCase}. */
    static final String SCENARIO = "#scenario";

    private static final String HOOK_TYPE = "getHookType";

    private Scenarios() {}

    /** Where the feature is, as Cucumber got it: {@code classpath:shop/orders.feature}. */
    static String feature(Object testCase) throws InvocationTargetException {
        return String.valueOf(PublicMethods.call(testCase, "getUri"));
    }

    /** All examples of an outline have its name, but for what it takes from their values. */
    static String name(Object testCase) throws InvocationTargetException {
        return String.valueOf(PublicMethods.call(testCase, "getName"));
    }

    /** Whether a step is the last of a scenario but for hooks. */
    static boolean isLastStep(Object testCase, Object step) throws InvocationTargetException {
        Object steps = PublicMethods.call(testCase, "getTestSteps");
        List<?> all = steps instanceof List ? (List<?>) steps : java.util.Collections.emptyList();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!isHook(all.get(i))) {
                return all.get(i) == step;
            }
        }
        return false;
    }

    static boolean isHook(Object step) throws InvocationTargetException {
        return PublicMethods.call(step, HOOK_TYPE) != null;
    }

    /** {@code BEFORE}, {@code BEFORE_STEP} and so on, of a hook. */
    static boolean isBefore(Object hook) throws InvocationTargetException {
        return String.valueOf(PublicMethods.call(hook, HOOK_TYPE)).startsWith("BEFORE");
    }

    /** @return {@code com.acme.Hooks#fill}; the place as Cucumber tells it where that is no method */
    static String hook(Object hook) throws InvocationTargetException {
        String place = String.valueOf(PublicMethods.call(hook, "getCodeLocation"));
        int parameters = place.indexOf('(');
        int dot = place.lastIndexOf('.', parameters);
        return dot <= 0 ? place : place.substring(0, dot) + '#' + place.substring(dot + 1, parameters);
    }
}
