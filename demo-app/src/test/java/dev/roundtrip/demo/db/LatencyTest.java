package dev.roundtrip.demo.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatencyTest {

    @Test
    void reads_milliseconds_and_microseconds() {
        assertThat(Latency.duration("0.5ms")).isEqualTo(Duration.ofNanos(500_000));
        assertThat(Latency.duration("300us")).isEqualTo(Duration.ofNanos(300_000));
    }

    @Test
    void says_how_a_duration_is_written_when_it_cannot_read_one() {
        assertThatThrownBy(() -> Latency.duration("fast"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'fast' is no duration; write for example 0.5ms or 300us");
    }

    @Test
    void names_the_delays_for_the_output() {
        assertThat(new Latency(Duration.ofNanos(500_000), Duration.ofMillis(30), 4))
                .hasToString("0.5 ms a round trip, 30 ms a connection handshake (4 at a time)");
    }
}
