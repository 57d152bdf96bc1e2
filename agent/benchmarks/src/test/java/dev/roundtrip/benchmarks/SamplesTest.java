package dev.roundtrip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void median_of_an_odd_number_of_values_is_the_middle_one() {
        assertThat(samples(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void median_of_an_even_number_of_values_is_the_mean_of_the_middle_two() {
        assertThat(samples(9, 1, 5, 4).median()).isEqualTo(4.5);
    }

    @Test
    void nothing_measured_is_not_a_number() {
        assertThat(samples().median()).isNaN();
        assertThat(samples().smallest()).isNaN();
    }

    private static Samples samples(double... values) {
        Samples samples = new Samples();
        for (double value : values) {
            samples.add(value);
        }
        return samples;
    }
}
