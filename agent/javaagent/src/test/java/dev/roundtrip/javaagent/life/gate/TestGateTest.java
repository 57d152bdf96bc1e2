package dev.roundtrip.javaagent.life.gate;

import static dev.roundtrip.javaagent.life.gate.Found.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.record.TestScope;
import dev.roundtrip.javaagent.life.say.Notices;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestGateTest {
    private static final String TEST = "test OwnerTest.shows";
    private static final String PAGE = "GET /owners";

    private final LeftOut leftOut = LeftOut.nothing();
    private final TestGate gate = new TestGate(
            new JudgingPolicy(GatePolicy.nothingConfirmed(), null, new Notices(System.err)), leftOut, "check");
    private final TestScope scope = new TestScope("com.acme.OwnerTest#shows");

    @Test
    void a_guilty_test_fails_and_tells_what_it_fails_by() {
        assertThat(ends(scope, false, loop(TEST))).isTrue();

        assertThat(gate.takeFailure()).isInstanceOf(AssertionError.class).hasMessageContaining("n-plus-one, confirmed");
        assertThat(gate.takeFailure()).isNull();
        assertThat(gate.hasTold(violation(loop(TEST)))).isTrue();
        assertThat(gate.keeps(violation(loop(TEST)))).isFalse();
    }

    @Test
    void an_innocent_test_returns() {
        assertThat(ends(scope, false)).isFalse();

        assertThat(gate.takeFailure()).isNull();
    }

    @Test
    void a_test_tells_nothing_of_another_kind() {
        ends(scope, false, loop(TEST));
        gate.takeFailure();

        assertThat(gate.hasTold(violation(finding(FindingKind.COMMIT_PER_ROW, TEST))))
                .isFalse();
    }

    @Test
    void a_failure_that_was_never_taken_has_told_nothing_and_hits_no_later_test() {
        ends(scope, false, loop(TEST));
        gate.isLeft();
        ends(new TestScope("com.acme.OwnerTest#innocent"), false);

        assertThat(gate.takeFailure()).isNull();
        assertThat(gate.hasTold(violation(loop(TEST)))).isFalse();
    }

    @Test
    void a_test_that_failed_keeps_its_own_failure_and_what_it_showed_is_kept() {
        assertThat(ends(scope, true, loop(TEST))).isFalse();

        assertThat(gate.takeFailure()).isNull();
        assertThat(gate.hasTold(violation(loop(TEST)))).isFalse();
        assertThat(gate.keeps(violation(loop(TEST)))).isTrue();
    }

    @Test
    void a_test_that_must_throw_and_did_is_left_alone_and_what_it_showed_is_kept() {
        TestScope throwing = new TestScope("com.acme.OwnerTest#throws\nexpects");

        assertThat(ends(throwing, true, loop(TEST))).isFalse();
        assertThat(gate.takeFailure()).isNull();
        assertThat(gate.keeps(violation(loop(TEST)))).isTrue();
    }

    @Test
    void a_test_that_must_throw_and_did_not_is_failed_by_its_runner_and_gets_no_error_of_ours() {
        ends(new TestScope("com.acme.OwnerTest#throws\nexpects"), false, loop(TEST));

        assertThat(gate.takeFailure()).isNull();
        assertThat(gate.keeps(violation(loop(TEST)))).isTrue();
    }

    @Test
    void nobody_has_told_what_a_skipped_test_showed() {
        gate.isSkipped();
        ends(scope, true, loop(TEST));
        gate.isLeft();

        assertThat(gate.hasTold(violation(loop(TEST)))).isFalse();
        assertThat(gate.keeps(violation(loop(TEST)))).isFalse();
        ends(scope, true, loop(TEST));
        assertThat(gate.keeps(violation(loop(TEST)))).as("the next one").isTrue();
    }

    @Test
    void a_test_fails_by_what_it_sent_to_a_server() {
        assertThat(gate.told(Found.sent(PAGE, scope), List.of(loop(PAGE)))).isTrue();
        ends(scope, false);

        assertThat(gate.takeFailure()).hasMessageContaining("in GET /owners");
        assertThat(gate.hasTold(violation(loop(PAGE)))).isTrue();
    }

    @Test
    void what_is_told_after_the_end_of_its_test_fails_none() {
        scope.end();

        assertThat(gate.told(Found.sent(PAGE, scope), List.of(loop(PAGE)))).isFalse();
        ends(new TestScope("com.acme.OwnerTest#next"), false);
        assertThat(gate.takeFailure()).isNull();
        assertThat(gate.hasTold(violation(loop(PAGE)))).isFalse();
    }

    @Test
    void what_an_annotation_allows_is_left_out_with_its_reason() {
        TestScope allowed = new TestScope("com.acme.OwnerTest#shows\nallow n-plus-one 50 a report");
        Finding commits = finding(FindingKind.COMMIT_PER_ROW, TEST);

        assertThat(gate.withoutAllowed(Found.test(TEST, allowed, false), List.of(loop(TEST), commits)))
                .containsExactly(commits);
        assertThat(leftOut.notes()).containsExactly("@Allow on com.acme.OwnerTest#shows left out n-plus-one: a report");
    }

    private boolean ends(TestScope test, boolean failed, Finding... findings) {
        return gate.told(Found.test(TEST, test, failed), List.of(findings));
    }

    private static Finding loop(String request) {
        return finding(FindingKind.N_PLUS_ONE, request);
    }

    private static Violation violation(Finding finding) {
        return new Gate(GatePolicy.nothingConfirmed())
                .violations(List.of(finding))
                .get(0);
    }
}
