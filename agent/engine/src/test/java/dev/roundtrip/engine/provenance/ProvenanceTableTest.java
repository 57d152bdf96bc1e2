package dev.roundtrip.engine.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTableTest {

    private final ProvenanceTable table = new ProvenanceTable();

    @Test
    void names_every_column_that_delivered_a_value() {
        long hash = ValueHash.ofNumber(42);
        table.put(hash, 3, 1, 1, 10);
        table.put(hash, 900, 255, 2, 20);

        assertThat(origins(hash)).containsExactlyInAnyOrder("3.1", "900.255");
        assertThat(origins(ValueHash.ofNumber(43))).isEmpty();
    }

    @Test
    void the_same_value_from_the_same_column_is_new_only_once() {
        long hash = ValueHash.ofNumber(42);

        assertThat(table.put(hash, 3, 1, 1, 10)).isTrue();
        assertThat(table.put(hash, 3, 1, 1, 11)).isFalse();
    }

    @Test
    void keeps_what_it_had_when_it_grows() {
        for (int i = 0; i < 2_000; i++) {
            table.put(ValueHash.ofNumber(i), 1, 1, 1, i);
        }
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            found += origins(ValueHash.ofNumber(i)).size();
        }

        assertThat(found).isEqualTo(2_000 - (int) table.dropped());
        assertThat(table.dropped()).isLessThan(20);
    }

    @Test
    void a_value_of_very_many_columns_takes_no_room_from_keys() {
        for (int column = 1; column <= 100; column++) {
            table.put(ValueHash.ofNumber(1), 1, column, 1, 1);
        }

        assertThat(origins(ValueHash.ofNumber(1))).hasSize(8);
        assertThat(table.dropped()).isZero();
    }

    @Test
    void counts_what_finds_no_room() {
        for (int i = 0; i < 20_000; i++) {
            table.put(ValueHash.ofNumber(i), 1, 1, 1, i);
        }

        assertThat(table.fillPercent()).isLessThanOrEqualTo(100);
        assertThat(table.dropped()).isGreaterThanOrEqualTo(20_000 - ProvenanceTable.MAX_SLOTS);
    }

    private List<String> origins(long hash) {
        List<String> found = new ArrayList<>();
        table.visit(hash, (shape, column, order) -> found.add(shape + "." + column));
        return found;
    }
}
