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
    private static final String JUNIT_3 = "#junit3";
    private static final String HOOK = RunnersFacts.HOOK;

    private static final String TEST_CASE = "junit.framework.TestCase";
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
        if (argument.equals(JUNIT_3)) {
            return isUnseen(ofJunit3(self));
        }
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

    /** A class file tells a direct subclass of JUnit 3's, and no other. */
    private static boolean isUnseen(RunningTest junit3) {
        return junit3 != null
                && !junit3.method.getDeclaringClass().getSuperclass().getName().equals(TEST_CASE);
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

    /** Null where the runner does not say. */
    static RunningTest test(Object self, String argument) throws InvocationTargetException {
        switch (argument) {
            case INVOCATION:
                return new RunningTest(targetClass(self), (Method) PublicMethods.call(self, "getExecutable"));
            case DYNAMIC:
                return factoryOf(self);
            case JUNIT_3:
                return ofJunit3(self);
            case HOOK:
                return RunningTest.named(Scenarios.hook(self));
            default:
                return null;
        }
    }

    private static Class<?> targetClass(Object invocation) throws InvocationTargetException {
        Object target = valueOf(PublicMethods.call(invocation, "getTarget"));
        return target == null
                ? ((Method) PublicMethods.call(invocation, "getExecutable")).getDeclaringClass()
                : target.getClass();
    }

    /** Of the nearest node around it that stands for a method; all tests of a factory are runs of one unit. */
    private static RunningTest factoryOf(Object node) throws InvocationTargetException {
        for (Object at = node; at != null; at = valueOf(PublicMethods.call(at, "getParent"))) {
            // The engine may be a module that keeps its nodes to itself, the source is the platform's.
            Object source = valueOf(PublicMethods.call(at, "getSource"));
            RunningTest factory = ofMethod(source, "getJavaClass", "getJavaMethod");
            if (factory == null) {
                factory = ofMethod(at, "getTestClass", "getTestMethod");
            }
            if (factory != null) {
                return factory;
            }
        }
        return null;
    }

    private static RunningTest ofMethod(Object of, String type, String method) throws InvocationTargetException {
        Object found = of == null ? null : PublicMethods.call(of, method);
        return found == null ? null : new RunningTest((Class<?>) PublicMethods.call(of, type), (Method) found);
    }

    /** Found as JUnit 3 finds it, among the public methods. */
    private static RunningTest ofJunit3(Object testCase) throws InvocationTargetException {
        Object name = PublicMethods.call(testCase, "getName");
        try {
            return name == null
                    ? null
                    : new RunningTest(testCase.getClass(), testCase.getClass().getMethod((String) name));
        } catch (NoSuchMethodException e) {
            return null; // JUnit will say so
        }
    }

    private static Object valueOf(Object optional) {
        return optional instanceof Optional ? ((Optional<?>) optional).orElse(null) : null;
    }
}
