package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What decides whether a run passes: findings that were asked to fail it, and never silence. */
class VerdictIT {

    @Test
    void a_clean_run_keeps_its_exit_code() {
        TargetJvm.of("targets.query.JoinInstead").option("fail", "all").run();
    }

    @Test
    void a_driver_loaded_but_never_called_makes_the_summary_say_that_it_saw_nothing() {
        Outcome outcome = TargetJvm.of("targets.trouble.LoadsOnly")
                .option("console", null)
                .start()
                .await();

        outcome.assertExit(0);
        assertThat(outcome.stderr()).containsIgnoringCase("blind");
        assertThat(outcome.recording().statements()).isZero();
    }
}
