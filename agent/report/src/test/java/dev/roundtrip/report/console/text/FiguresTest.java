package dev.roundtrip.report.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0ms",
                "1|1ns",
                "999|999ns",
                "1000|1.00us",
                "9994|9.99us",
                "9996|10.0us",
                "850000|850us",
                "999499|999us",
                "999500|1.00ms",
                "8420000|8.42ms",
                "84200000|84.2ms",
                "99960000|100ms",
                "812000000|812ms",
                "3800000000|3,800ms",
                "9999400000|9,999ms",
                "9999600000|10.0s",
                "60400000000|60.4s",
                "599400000000|599s",
                "600000000000|10.0min",
                "36000000000000|10.0h",
                "9223372036854775807|2,562,047.8h"
            })
    void tells_times_in_three_or_four_digits(long nanos, String text) {
        assertThat(Durations.text(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2400000000|2400000000|2,400ms",
                "500000|2400000000|0.50ms",
                "0|2400000000|0ms",
                "5|2400000000|<0.0001ms",
                "380000000|12400000000|0.38s",
                "7000000|612000000|7.00ms"
            })
    void tells_a_time_in_the_unit_of_the_one_beside_it(long nanos, long larger, String text) {
        assertThat(Durations.text(nanos, larger)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0%", "0.001|<1%", "0.994|99%", "0.996|>99%", "1|100%", "0.867|87%", "12|1,200%"})
    void rounds_a_share_to_nothing_or_all_only_where_it_is(double share, String text) {
        assertThat(Figures.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100|100|1 query",
                "200|100|2 queries",
                "150|100|1.5 queries",
                "1|100|0.01 queries",
                "1|1000|<0.01 queries",
                "20004|100|200 queries",
                "0|100|0 queries",
                "1234567|1|1,234,567 queries"
            })
    void tells_averages_without_false_precision(long total, long among, String text) {
        assertThat(Figures.average(total, among, "query")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "812|11.6|70x less",
                "100|70|-30%",
                "100|112|+12%",
                "100|99.9|-<1%",
                "1|3|3x more",
                "5|5|same",
                "5|0|gone",
                "0|5|new",
                "0|0|same",
                "2|1|2x less"
            })
    void tells_a_change_as_factor_or_per_cent(double before, double after, String text) {
        assertThat(Change.of(before, after)).isEqualTo(text);
    }

    @Test
    void calls_less_than_one_per_cent_of_a_time_the_same_but_not_of_a_count() {
        assertThat(Change.ofTime(22_400, 22_410)).isEqualTo("same");
        assertThat(Change.ofPart(22_400, 22_410)).isEqualTo("same");
        assertThat(Change.of(22_400, 22_410)).isEqualTo("+<1%");
        assertThat(Change.ofTime(22_400, 22_900)).isEqualTo("+2%");
        assertThat(Change.ofPart(0, 5)).isEqualTo("new");
    }

    @Test
    void does_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Figures.count(1_234_567) + Durations.text(8_420_000)).isEqualTo("1,234,5678.42ms");
        } finally {
            Locale.setDefault(before);
        }
    }
}
