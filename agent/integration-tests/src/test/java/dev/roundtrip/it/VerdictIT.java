package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What decides whether a run passes: findings that were asked to fail it, and never silence. */
class VerdictIT {

    @Test
    void a_finding_that_should_fail_the_run_turns_the_exit_code() {
        Outcome outcome = TargetJvm.of("targets.query.LookupPerAuthor")
                .option("fail", "n-plus-one")
                .start()
                .await();

        outcome.assertExit(1);
        assertThat(outcome.stdout().lines()).hasSize(50);
        assertThat(outcome.recording().findings("n-plus-one")).hasSize(1);
    }

    @Test
    void a_finding_of_another_kind_leaves_the_exit_code() {
        TargetJvm.of("targets.query.LookupPerAuthor")
                .option("fail", "commit-per-row")
                .run();
    }

    @Test
    void a_driver_loaded_but_never_called_fails_a_run_that_was_to_prove_something() {
        Outcome outcome = TargetJvm.of("targets.trouble.LoadsOnly")
                .option("fail", "all")
                .start()
                .await();

        outcome.assertExit(3).assertOneLine("nothing is proven", "not one call was recorded", "exit code 3");
    }

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
