package dev.roundtrip.instrument.testing;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.test;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Where runners begin what no class file shows to be a test: methods of Jupiter with annotations that the user composed,
 * or inherited from an interface; its dynamic tests; tests of JUnit 3 whose class inherits from {@code TestCase}
 * through another. They open a unit where the test itself does not.
 */
public final class RunnerLibrary implements Library {

    private static final String INVOCATION = "org/junit/jupiter/engine/execution/MethodInvocation";
    private static final String DYNAMIC = "org/junit/jupiter/engine/descriptor/DynamicTestTestDescriptor";

    private static final String TEST_CASE = "junit/framework/TestCase";

    private static final Table INVOCATIONS =
            new Table(test(Argument.text("#invocation"), "()Ljava/lang/Object;", "proceed"));
    private static final Table DYNAMICS =
            new Table(test(Argument.text("#dynamic"), "(Lorg/junit/jupiter/engine/execution/*", "execute"));
    private static final Table TEST_CASES = new Table(test(Argument.text("#junit3"), "()V", "runTest"));

    @Override
    public String title() {
        return "The runners of JUnit Jupiter and JUnit 3";
    }

    @Override
    public String classes() {
        return "`MethodInvocation`, `DynamicTestTestDescriptor` and JUnit 3's `TestCase`";
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>(INVOCATIONS.rows());
        rows.addAll(DYNAMICS.rows());
        rows.addAll(TEST_CASES.rows());
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().equals(INVOCATION)) {
            NamedClass.put(INVOCATIONS, file, plan);
        } else if (file.name().equals(DYNAMIC)) {
            NamedClass.put(DYNAMICS, file, plan);
        } else if (file.name().equals(TEST_CASE)) {
            NamedClass.put(TEST_CASES, file, plan);
        }
    }
}
