package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A driver whose every method may throw, lie, hang, close, interrupt or answer from elsewhere does so all the same. */
class ChaosIT {

    private static final String SEQUENCE = "targets.chaos.Client#sequence";

    /** Sequences of calls on each JDK; hours of them by {@code -Dchaos.sequences}, at some 5,000 a second. */
    private static final long SEQUENCES = Long.getLong("chaos.sequences", 20_000);

    /** However busy the machine is: what hangs is told, what is slow is not. */
    private static final long LIMIT_SECONDS = 90 + SEQUENCES / 500;

    /** The program's own, so that a JVM that ends in any other way is noticed. */
    private static final int EXIT_CODE = 7;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.roundtrip.it.Jdk#all")
    void whatever_a_driver_does_the_application_sees_the_same(Jdk jdk) {
        Outcome without = chaos(jdk).withoutAgent().start().await(LIMIT_SECONDS).assertExit(EXIT_CODE);
        Outcome with = chaos(jdk).start().await(LIMIT_SECONDS).assertExit(EXIT_CODE);

        assertThat(without.stdout()).endsWith("intrusions {}\n");
        assertThat(with.stdout()).isEqualTo(without.stdout());
        assertThat(with.stdoutBytes()).isEqualTo(without.stdoutBytes());
        assertThat(without.stderr()).isEmpty();
        assertThat(with.stderr()).isEmpty();
        assertRecorded(with.recording());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.roundtrip.it.Jdk#all")
    void a_program_that_runs_out_of_stack_within_its_calls_is_recorded_on(Jdk jdk) {
        Outcome without =
                TargetJvm.bare("targets.chaos.Overflow").on(jdk).withoutAgent().run();
        Outcome with = TargetJvm.bare("targets.chaos.Overflow").on(jdk).run();

        assertThat(with.stdout()).isEqualTo(without.stdout()).contains("java.lang.StackOverflowError");
        assertThat(with.recording().troubles()).isZero();
        // Two hundred ordinary ones; of those that overflowed the end may have been missed.
        assertThat(with.recording().statements()).isBetween(200L, 220L);
        assertThat(with.recording().notes())
                .allMatch(note -> note.startsWith("the program ran out of stack within its calls"));
    }

    /** The agent was there, for all of it, without trouble of its own. */
    private static void assertRecorded(Recording recording) {
        assertThat(recording.troubles()).isZero();
        assertThat(recording.notes()).isEmpty();
        assertThat(recording.request(SEQUENCE).count()).isEqualTo(SEQUENCES);
        assertThat(recording.request(SEQUENCE).statements()).isGreaterThan(SEQUENCES / 2);
    }

    private static TargetJvm chaos(Jdk jdk) {
        return TargetJvm.bare("targets.chaos.Chaos")
                .on(jdk)
                .option("request", SEQUENCE)
                .arguments(String.valueOf(SEQUENCES));
    }
}
