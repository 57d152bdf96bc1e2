package dev.roundtrip.instrument.testing;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.Collections;
import java.util.List;

/**
 * Test methods, and those that set up and tear down, in the user's own classes: known by their annotations in the class
 * file, so that no runner has to be known and no class is loaded for it.
 */
public final class TestLibrary implements Library {

    private static final String[] RUNNERS = {
        "org/junit/", "junit/", "org/testng/", "org/spockframework/", "spock/", "io/cucumber/"
    };

    @Override
    public String title() {
        return "Tests of JUnit, TestNG and Spock";
    }

    @Override
    public String classes() {
        return "methods annotated with `Test`, `ParameterizedTest`, `RepeatedTest`, `TestTemplate` or `TestFactory` of"
                + " JUnit Jupiter, `Test` of JUnit 4, or `Test` of TestNG, there also through their class; features of"
                + " Spock; methods `test…` of direct subclasses of JUnit 3's `TestCase`. What sets up and tears down,"
                + " by the annotations and names of each, is a unit of its own";
    }

    @Override
    public List<JoinPoint> rows() {
        return Collections.emptyList();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.TEST) || isOfRunner(file.name())) {
            return;
        }
        List<TestMethod> methods = TestClassReader.methods(file.bytes());
        for (int i = 0; i < methods.size(); i++) {
            TestMethod method = methods.get(i);
            if (method.role != null) {
                Argument text = Argument.text(method.text(file, i));
                plan.put(i, method.role.joinPoint(text, file.descriptor(i), file.methodName(i)));
            }
        }
    }

    private static boolean isOfRunner(String className) {
        for (String runner : RUNNERS) {
            if (className.startsWith(runner)) {
                return true;
            }
        }
        return false;
    }
}
