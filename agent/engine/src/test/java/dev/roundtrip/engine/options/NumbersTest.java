package dev.roundtrip.engine.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "60s, 60000000000",
        "500ms, 500000000",
        "1us, 1000",
        "5m, 300000000000",
        "2h, 7200000000000",
        "0.25ms, 250000",
        "1.5s, 1500000000",
        "0s, 0"
    })
    void reads_durations(String text, long nanos) {
        assertThat(Numbers.nanos(text)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "s", "-1s", "1 s", "1.s", ".5s", "1S", "1sec", "1234567890s", "1.1234567890s"})
    void refuses_what_is_no_duration(String text) {
        assertThat(Numbers.nanos(text)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-5", "1.5", "12345678901", "٣"})
    void refuses_what_is_no_number(String text) {
        assertThat(Numbers.count(text)).isNegative();
    }
}
