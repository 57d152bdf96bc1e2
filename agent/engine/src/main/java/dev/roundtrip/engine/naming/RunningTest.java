package dev.roundtrip.engine.naming;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A test that runs, as the boundary before it shows it. Immutable. */
final class RunningTest {

    /** Of the object that runs, since a test may be inherited; null where only a name is known. */
    final Class<?> type;

    /** The method with the annotations; null where it cannot be found. */
    final Method method;

    /** {@code com.acme.OwnerTest#shows_visits}. */
    final String name;

    RunningTest(Class<?> type, Method method) {
        this(type, method, method.getName());
    }

    private RunningTest(Class<?> type, Method method, String shown) {
        this.type = type;
        this.method = method;
        this.name = ScheduledMethods.withoutProxy(type.getName()) + '#' + shown;
    }

    /** What has a name and no method. */
    static RunningTest named(String name) {
        return new RunningTest(name);
    }

    private RunningTest(String name) {
        this.type = null;
        this.method = null;
        this.name = name;
    }

    /**
     * @param self the object of the test class; null for a static method
     * @param argument {@code com.acme.OwnerTest#shows_visits}, and in a second line the method with its descriptor; more
     *     may follow; or what a runner hands over
     * @return null where a runner does not say
     */
    static RunningTest of(Object self, Object argument) throws InvocationTargetException {
        String text = String.valueOf(argument);
        if (RunnersTests.handOver(text)) {
            return RunnersTests.test(self, text);
        }
        String[] lines = text.split("\n", 3);
        String name = lines[0];
        if (self == null) {
            return new RunningTest(name);
        }
        int hash = name.indexOf('#');
        Method method = lines.length < 2 ? null : declared(self.getClass(), name.substring(0, hash), lines[1]);
        return new RunningTest(self.getClass(), method, name.substring(hash + 1));
    }

    private static Method declared(Class<?> type, String declaring, String method) {
        Class<?> at = type;
        while (at != null && !at.getName().equals(declaring)) {
            at = at.getSuperclass();
        }
        if (at != null) {
            for (Method candidate : at.getDeclaredMethods()) {
                if (method.equals(candidate.getName() + descriptor(candidate))) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }
}
