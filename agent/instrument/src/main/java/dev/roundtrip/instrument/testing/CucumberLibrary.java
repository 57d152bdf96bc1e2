package dev.roundtrip.instrument.testing;

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
 * Scenarios of Cucumber, under whichever runner: the core runs one as a test case, and in it each step and each hook alike.
 * What a step throws is the scenario's failure in every report, so that is where a guilty scenario fails.
 */
public final class CucumberLibrary implements Library {

    private static final String RUNNER = "io/cucumber/core/runner/";

    private static final Table SCENARIOS = new Table(JoinPoint.call(
            RoundtripSink.REQUEST_TEST, Argument.text("#scenario"), "(Lio/cucumber/core/eventbus/EventBus;)*", "run"));
    private static final Table STEPS =
            new Table(JoinPoint.testPart("(Lio/cucumber/core/runner/TestCaseState;*", "executeStep"));

    @Override
    public String title() {
        return "Cucumber";
    }

    @Override
    public String classes() {
        return "`TestCase` and `TestStep` of its core. A scenario is a unit from its first step to its last; its hooks"
                + " are units of their own";
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>(SCENARIOS.rows());
        rows.addAll(STEPS.rows());
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.name().startsWith(RUNNER)) {
            return;
        }
        if (file.name().equals(RUNNER + "TestCase")) {
            NamedClass.put(SCENARIOS, file, plan);
        } else if (file.name().equals(RUNNER + "TestStep")) {
            NamedClass.put(STEPS, file, plan);
        }
    }
}
