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

    /** As {@link RunningTest#of}; null where a runner does not say. */
    String name(Object self, Object argument) throws InvocationTargetException {
        if (KotestTests.handsOver(argument)) {
            return classPart(KotestTests.spec(argument)) + " > " + KotestTests.path(argument);
        }
        if (Scenarios.SCENARIO.equals(argument)) {
            return featurePart(Scenarios.feature(self)) + " > " + Scenarios.name(self);
        }
        RunningTest test = RunningTest.of(self, argument);
        if (test == null) {
            return null;
        }
        int hash = test.name.indexOf('#');
        return hash < 0 ? test.name : classPart(test.name.substring(0, hash)) + '.' + test.name.substring(hash + 1);
    }

    /** The package of the class that a test is named by, as {@link #name}; empty without one, null where unknown. */
    static String packageName(Object self, Object argument) throws InvocationTargetException {
        if (KotestTests.handsOver(argument)) {
            String spec = KotestTests.spec(argument);
            return spec.substring(0, Math.max(0, spec.lastIndexOf('.')));
        }
        RunningTest test = Scenarios.SCENARIO.equals(argument) ? null : RunningTest.of(self, argument);
        int hash = test == null ? -1 : test.name.indexOf('#');
        if (hash < 0) {
            return null;
        }
        return test.name.substring(0, Math.max(0, test.name.lastIndexOf('.', hash)));
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
}
