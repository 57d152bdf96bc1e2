package dev.roundtrip.javaagent.life.gate;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.gate.tests.TestVerdict;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.console.gate.TestReport;
import java.util.ArrayList;
import java.util.List;

/**
 * What a guilty test fails with: an error that reads like an assertion of the user's own. Its stack begins at the line
 * that runs the statement and goes on with the loop and the test; of us there is nothing on it.
 */
final class TestFailure {
    private static final String PROBE = "java.lang.RoundtripProbe";

    private TestFailure() {}

    /**
     * On the thread of the test, from within its method's last act.
     *
     * @param accepting how a baseline comes to know what is there
     */
    static AssertionError of(RequestRecord test, TestVerdict verdict, String accepting) {
        AssertionError error = new AssertionError(TestReport.message(test, verdict, accepting));
        List<StackTraceElement> stack = new ArrayList<>();
        addPlaces(verdict, stack);
        stack.addAll(callersOf(PROBE, new Throwable().getStackTrace()));
        error.setStackTrace(stack.toArray(new StackTraceElement[0]));
        return error;
    }

    private static void addPlaces(TestVerdict verdict, List<StackTraceElement> stack) {
        if (!verdict.violations().isEmpty()) {
            Finding first = verdict.violations().get(0).finding();
            add(first.callSite(), stack);
            if (first.loop() != null && !first.loop().equals(first.callSite())) {
                add(first.loop(), stack);
            }
        } else if (!verdict.overruns().isEmpty()
                && !verdict.overruns().get(0).dearest().isEmpty()) {
            add(verdict.overruns().get(0).dearest().get(0).callSite(), stack);
        }
    }

    private static void add(Site site, List<StackTraceElement> stack) {
        if (site != null) {
            stack.add(new StackTraceElement(site.compiledClass, site.compiledMethod, site.file, site.line));
        }
    }

    /** The frames outside the innermost of a class; all where it has none. */
    private static List<StackTraceElement> callersOf(String className, StackTraceElement[] stack) {
        int from = 0;
        for (int i = 0; i < stack.length && from == 0; i++) {
            boolean last = i + 1 == stack.length || !stack[i + 1].getClassName().equals(className);
            from = last && stack[i].getClassName().equals(className) ? i + 1 : 0;
        }
        List<StackTraceElement> callers = new ArrayList<>();
        for (int i = from; i < stack.length; i++) {
            callers.add(stack[i]);
        }
        return callers;
    }
}
