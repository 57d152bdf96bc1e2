package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Names tests as their authors do: {@code OwnerTest.shows_visits}, {@code OwnerTest.Visits.are_sorted} for a nested
 * class, the class being that of the object, since a test may be inherited. Of two classes with the same name in
 * different packages the first that runs is called so and any other by its package too: two tests are never added up.
 * Safe for all threads.
 */
final class TestMethods {

    /** Classes whose short names are known to be theirs; beyond, names are told in full. */
    private static final int MOST = 10_000;

    private final ConcurrentMap<String, String> owners = new ConcurrentHashMap<>();

    /**
     * @param self the object of the test class; null for a static method
     * @param argument {@code com.acme.OwnerTest#shows_visits}, more lines may follow; or what a runner hands over
     */
    String name(Object self, Object argument) throws InvocationTargetException {
        String method = method(self, argument);
        int hash = method == null ? -1 : method.indexOf('#');
        return hash < 0 ? method : classPart(method.substring(0, hash)) + '.' + method.substring(hash + 1);
    }

    /** The package of the class that a test is named by, as {@link #name}; empty without one, null where unknown. */
    static String packageName(Object self, Object argument) throws InvocationTargetException {
        String method = method(self, argument);
        int hash = method == null ? -1 : method.indexOf('#');
        return hash < 0 ? null : method.substring(0, Math.max(0, method.lastIndexOf('.', hash)));
    }

    /** {@code com.acme.OwnerTest$Visits#are_sorted}; null where the runner does not say. */
    private static String method(Object self, Object argument) throws InvocationTargetException {
        String given = String.valueOf(argument);
        if (RunnersTests.handOver(given)) {
            return RunnersTests.name(self, given);
        }
        String text = firstLine(given);
        return self == null
                ? text
                : ScheduledMethods.withoutProxy(self.getClass().getName()) + text.substring(text.indexOf('#'));
    }

    private String classPart(String type) {
        String shown = type.replace('$', '.');
        String simple = shown.substring(type.lastIndexOf('.') + 1);
        String owner = owners.get(simple);
        if (owner == null) {
            String before = owners.size() < MOST ? owners.putIfAbsent(simple, type) : "";
            owner = before == null ? type : before;
        }
        if (owner.equals(type)) {
            return simple;
        }
        return TestNames.full(simple, type.substring(0, Math.max(0, type.lastIndexOf('.'))));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
