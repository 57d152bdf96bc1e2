package dev.roundtrip.engine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTest {

    private final Median median = new Median();

    @Test
    void answers_with_a_value_that_was_seen() {
        for (long value : new long[] {500, 1, 501, 2, 499}) {
            median.add(value);
        }

        assertThat(median.value()).isEqualTo(499);
    }

    @Test
    void is_zero_of_nothing() {
        assertThat(median.value()).isZero();
    }

    @Test
    void stays_near_the_middle_of_a_hundred_thousand() {
        for (int i = 1; i <= 100_000; i++) {
            median.add(i);
        }

        assertThat(median.value()).isBetween(49_000L, 51_000L);
    }

    @Test
    void one_value_among_many_equal_ones_does_not_move_it() {
        for (int i = 0; i < 1_000; i++) {
            median.add(i == 500 ? 9_999 : 500);
        }

        assertThat(median.value()).isEqualTo(500);
    }
}
