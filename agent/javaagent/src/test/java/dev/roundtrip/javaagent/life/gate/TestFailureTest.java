package dev.roundtrip.javaagent.life.gate;

import static dev.roundtrip.javaagent.life.gate.Found.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.tests.TestBudget;
import dev.roundtrip.engine.gate.tests.TestVerdict;
import dev.roundtrip.engine.gate.tests.TestWork;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.TestScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestFailureTest {
    private static final String TEST = "test OwnerTest.shows";
    private static final String METHOD = "com.acme.OwnerTest#shows";

    @Test
    void its_stack_begins_at_the_line_that_runs_the_statement_and_goes_on_with_the_loop() {
        AssertionError failure = failure(METHOD, finding(FindingKind.N_PLUS_ONE, TEST));

        assertThat(failure).hasMessageStartingWith("n-plus-one, confirmed: ").hasMessageContaining("accept it so");
        assertThat(failure.getStackTrace())
                .startsWith(
                        new StackTraceElement("com.acme.Dao", "visits", "Dao.java", 7),
                        new StackTraceElement("com.acme.Page", "show", "Page.java", 3));
        assertThat(failure.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("its_stack_begins_at_the_line_that_runs_the_statement_and_goes_on_with_the_loop");
    }

    @Test
    void one_line_that_loops_and_runs_the_statement_stands_there_once() {
        Finding.Builder sameLine = finding(FindingKind.N_PLUS_ONE, TEST).toBuilder();
        sameLine.loop = sameLine.callSite;

        assertThat(failure(METHOD, sameLine.build()).getStackTrace())
                .filteredOn(frame -> frame.getClassName().equals("com.acme.Dao"))
                .hasSize(1);
    }

    @Test
    void a_budget_that_is_exceeded_is_told_though_nothing_was_found() {
        assertThat(failure(METHOD + "\nmax-statements 50"))
                .hasMessageStartingWith("51 statements; 50 allowed by @MaxStatements");
    }

    private static AssertionError failure(String method, Finding... findings) {
        RequestRecord test = Found.test(TEST, new TestScope(method), false);
        TestWork work = new TestWork();
        work.add(test, List.of(findings));
        TestVerdict verdict = TestVerdict.of(work, new Gate(GatePolicy.nothingConfirmed()), TestBudget.of(method));
        return TestFailure.of(test, verdict, "accept it so");
    }
}
