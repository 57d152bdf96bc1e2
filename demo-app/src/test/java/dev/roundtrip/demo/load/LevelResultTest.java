package dev.roundtrip.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LevelResultTest {

    @Test
    void takes_the_95th_of_a_hundred_durations_as_p95() {
        assertThat(hundred(0).p95Millis()).isEqualTo(95);
        assertThat(hundred(0).averageMillis()).isEqualTo(50.5);
    }

    @Test
    void a_single_request_is_its_own_p95() {
        assertThat(new LevelResult(new Level(1, 1), List.of(7_000_000L), 0, 0).p95Millis())
                .isEqualTo(7);
    }

    @Test
    void tells_a_level_in_one_line() {
        assertThat(hundred(3)).hasToString("   50 users:  100 requests, avg    50.5 ms, p95    95.0 ms, 3% failed");
    }

    /** A hundred requests that took 1, 2, … 100 ms. */
    private static LevelResult hundred(int failed) {
        List<Long> nanos = LongStream.rangeClosed(1, 100)
                .map(millis -> millis * 1_000_000)
                .boxed()
                .toList();
        return new LevelResult(new Level(50, 100), nanos, failed, 0);
    }
}
