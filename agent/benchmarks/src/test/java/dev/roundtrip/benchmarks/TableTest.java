package dev.roundtrip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aligns_titles_to_the_left_and_numbers_to_the_right() {
        Table table = new Table("what", "ns");
        table.add("a query", "1,234");
        table.add("a row", "5");

        assertThat(table.toString().lines()).containsExactly("what        ns", "a query  1,234", "a row        5");
    }
}
