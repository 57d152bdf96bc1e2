package dev.roundtrip.javaagent.life.gate;

import static dev.roundtrip.javaagent.life.gate.Found.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.record.TestScope;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.say.Notices;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitGateTest {
    private static final String TEST = "test OwnerTest.shows";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Notices notices = new Notices(new PrintStream(err, true, StandardCharsets.UTF_8));
    private final JudgingPolicy policy = new JudgingPolicy(GatePolicy.nothingConfirmed(), null, notices);
    private final TestGate tests = new TestGate(policy, LeftOut.nothing(), "check");
    private final TestScope scope = new TestScope("com.acme.OwnerTest#shows");

    @Test
    void what_failed_a_test_is_told_by_it_and_leaves_the_code() {
        Finding loop = finding(FindingKind.N_PLUS_ONE, TEST);
        tests.told(Found.test(TEST, scope, false), List.of(loop));
        tests.takeFailure();

        assertThat(ends(true, loop)).isEqualTo(Outcome.CLEAN);
        assertThat(told()).isEmpty();
    }

    @Test
    void what_a_test_showed_that_threw_by_itself_is_told_and_leaves_the_code() {
        Finding loop = finding(FindingKind.N_PLUS_ONE, TEST);
        tests.told(Found.test(TEST, scope, true), List.of(loop));

        assertThat(ends(true, loop)).isEqualTo(Outcome.CLEAN);
        assertThat(told())
                .contains("roundtrip: test OwnerTest.shows: ")
                .contains("no test was failed by it, so the exit code stays; the command check judges it");
    }

    @Test
    void what_a_skipped_test_showed_turns_the_code() {
        Finding loop = finding(FindingKind.N_PLUS_ONE, TEST);
        tests.isSkipped();
        tests.told(Found.test(TEST, scope, true), List.of(loop));
        tests.isLeft();

        assertThat(ends(true, loop)).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_PER_REQUEST, CLEAN",
        "CONNECTION_LEAK, CLEAN",
        "HELD_IDLE, CLEAN",
        "N_PLUS_ONE, VIOLATED",
    })
    void in_a_jvm_of_tests_what_no_single_test_can_fail_by_is_left_to_check(FindingKind kind, Outcome outcome) {
        assertThat(ends(true, finding(kind, TEST))).isEqualTo(outcome);
        assertThat(told()).contains(kind == FindingKind.N_PLUS_ONE ? "exit code 1" : "the command check judges it");
    }

    @Test
    void one_finding_outside_all_tests_turns_the_code_whatever_stands_beside_it() {
        Finding perTest = finding(FindingKind.CONNECTION_LEAK, TEST);
        Finding job = finding(FindingKind.N_PLUS_ONE, "com.acme.Job#run");

        assertThat(ends(true, perTest, job)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_program_that_is_no_test_answers_for_all_kinds() {
        assertThat(ends(false, finding(FindingKind.CONNECTION_LEAK, "main com.acme.Import")))
                .isEqualTo(Outcome.VIOLATED);
    }

    private Outcome ends(boolean testRunner, Finding... findings) {
        ExitGate gate = new ExitGate(policy, new ProgramExit(Thread.currentThread()), tests, testRunner, notices);
        JvmInfo jvm = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "1");
        Observation seen = new Observation(12, 0, 40, 0, List.of());
        gate.judge(new Recording(jvm, List.of(), List.of(findings), seen, Dropped.NONE));
        return gate.outcome();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
