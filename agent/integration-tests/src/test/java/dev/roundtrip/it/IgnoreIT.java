package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What users take out of the report, they take out knowingly. */
class IgnoreIT {

    @Test
    void leaves_out_what_fits_and_says_how_much() {
        Recording recording = ignoring("targets.query.LookupPerAuthor*");

        assertThat(recording.findings()).isEmpty();
        assertThat(recording.statements()).isPositive();
        assertThat(recording.notes()).containsExactly("ignore=targets.query.LookupPerAuthor* left out 1 finding");
    }

    @Test
    void says_that_a_pattern_fits_nothing() {
        Recording recording = ignoring("targets.query.Gone");

        assertThat(recording.findings()).isNotEmpty();
        assertThat(recording.notes()).containsExactly("ignore=targets.query.Gone fits no finding of this run");
    }

    private static Recording ignoring(String pattern) {
        return TargetJvm.of("targets.query.LookupPerAuthor")
                .option("ignore", pattern)
                .run()
                .recording();
    }
}
