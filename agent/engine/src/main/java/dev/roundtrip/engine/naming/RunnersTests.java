package dev.roundtrip.engine.naming;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What runners hand over of tests that no class file shows to be such. */
final class RunnersTests {

    private static final String INVOCATION = "#invocation";
    private static final String DYNAMIC = "#dynamic";
    private static final String HOOK = RunnersFacts.HOOK;

    private static final String JUPITER = "org.junit.jupiter.";
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";
    /** What Jupiter's own annotations that stand for a test or a part of one are composed of. */
    private static final int DEPTH = 4;

    private RunnersTests() {}

    static boolean handOver(String argument) {
        return argument.startsWith("#");
    }

    /** Whether the invocation of a method is a test that does not say so itself. */
    static boolean isTest(Object self, String argument) throws InvocationTargetException {
        if (!argument.equals(INVOCATION)) {
            return true;
        }
        Object method = PublicMethods.call(self, "getExecutable");
        if (!(method instanceof Method)) {
            return false;
        }
        boolean woven = !((Method) method).getDeclaringClass().isInterface();
        for (Annotation annotation : ((Method) method).getAnnotations()) {
            Class<?> type = annotation.annotationType();
            boolean own = type.getName().startsWith(JUPITER);
            if (isTestable(type, DEPTH, new HashSet<>())) {
                return !(own && woven);
            }
        }
        return false;
    }

    private static boolean isTestable(Class<?> annotation, int depth, Set<Class<?>> seen) {
        if (annotation.getName().equals(TESTABLE)) {
            return true;
        }
        if (depth == 0 || annotation.getName().startsWith("java.") || !seen.add(annotation)) {
            return false;
        }
        for (Annotation meta : annotation.getAnnotations()) {
            if (isTestable(meta.annotationType(), depth - 1, seen)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @return {@code com.acme.OwnerTest#makes_tests}; null where the runner does not say
     */
    static String name(Object self, String argument) throws InvocationTargetException {
        switch (argument) {
            case INVOCATION:
                Method method = (Method) PublicMethods.call(self, "getExecutable");
                Object target = PublicMethods.call(self, "getTarget");
                Object object = target instanceof Optional ? ((Optional<?>) target).orElse(null) : null;
                Class<?> type = object == null ? method.getDeclaringClass() : object.getClass();
                return type.getName() + '#' + method.getName();
            case DYNAMIC:
                return factoryOf(self);
            case HOOK:
                return Scenarios.hook(self);
            default:
                return null;
        }
    }

    /** Of the node or the nearest around it whose source is a method; all tests of a factory are runs of one unit. */
    private static String factoryOf(Object node) throws InvocationTargetException {
        Object at = node;
        while (at != null) {
            Object source = valueOf(PublicMethods.call(at, "getSource"));
            if (source != null && PublicMethods.call(source, "getMethodName") != null) {
                return PublicMethods.call(source, "getClassName") + "#" + PublicMethods.call(source, "getMethodName");
            }
            at = valueOf(PublicMethods.call(at, "getParent"));
        }
        return null;
    }

    private static Object valueOf(Object optional) {
        return optional instanceof Optional ? ((Optional<?>) optional).orElse(null) : null;
    }
}
