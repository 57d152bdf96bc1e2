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
        if (KotestTests.handsOver(argument)) {
            return classPart(KotestTests.spec(argument)) + " > " + KotestTests.path(argument);
        }
        if (Scenarios.SCENARIO.equals(argument)) {
            return featurePart(Scenarios.feature(self)) + " > " + Scenarios.name(self);
        }
        return nameOfMethod(self, String.valueOf(argument));
    }

    private String nameOfMethod(Object self, String given) throws InvocationTargetException {
        if (RunnersTests.handOver(given)) {
            String told = RunnersTests.name(self, given);
            return told == null || told.indexOf('#') < 0 ? told : nameOfMethod(null, told);
        }
        String text = firstLine(given);
        int hash = text.indexOf('#');
        String type = self == null
                ? text.substring(0, hash)
                : ScheduledMethods.withoutProxy(self.getClass().getName());
        return classPart(type) + '.' + text.substring(hash + 1);
    }

    private String classPart(String type) {
        String shown = type.replace('$', '.');
        String simple = shown.substring(type.lastIndexOf('.') + 1);
        return shortest(simple, type, shown.equals(simple) ? "(no package)." + simple : shown);
    }

    private String featurePart(String place) {
        String path = place.substring(place.lastIndexOf(':') + 1);
        return shortest(path.substring(path.lastIndexOf('/') + 1), place, path);
    }

    /** The simple name for the first that has it, the longer one for all others. */
    private String shortest(String simple, String type, String longer) {
        String owner = owners.get(simple);
        if (owner == null) {
            String before = owners.size() < MOST ? owners.putIfAbsent(simple, type) : "";
            owner = before == null ? type : before;
        }
        return owner.equals(type) ? simple : longer;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
