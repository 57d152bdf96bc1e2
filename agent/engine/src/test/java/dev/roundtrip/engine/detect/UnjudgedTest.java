package dev.roundtrip.engine.detect;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnjudgedTest {

    private static final String LIST = "SELECT id FROM orders WHERE customer = ?";
    private static final String LINES = "SELECT text FROM line WHERE order_id = ?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM orders WHERE customer = ?",
                "SELECT id FROM orders",
                "SELECT id FROM line WHERE order_id = ?",
                "SELECT id FROM orders WHERE id > ?"
            })
    void a_query_for_whatever_fits_asks_for_a_list(String sql) {
        assertThat(ListQueries.isList(new Shapes().of(sql))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT name FROM orders WHERE id = ?",
                "SELECT name FROM orders o WHERE o.ID = ?",
                "SELECT name FROM orders WHERE order_id = ?",
                "SELECT name FROM app_user WHERE email = ? AND active = ?",
                "SELECT COUNT(*) FROM orders WHERE customer = ?",
                "SELECT MAX(id) FROM orders",
                "SELECT id FROM orders WHERE customer = ? ORDER BY at LIMIT 1"
            })
    void a_query_by_a_key_or_for_one_value_or_for_the_first_row_does_not(String sql) {
        assertThat(ListQueries.isList(new Shapes().of(sql))).isFalse();
    }

    @Test
    void a_list_of_one_row_and_a_query_for_it_cannot_be_judged() {
        Unjudged unjudged = new Unjudged();
        add(unjudged, list(1), lines(list(1)));

        assertThat(unjudged.lists()).containsExactly(list(1).shape().text());
    }

    @Test
    void one_request_with_two_rows_is_enough_to_judge_by() {
        Unjudged unjudged = new Unjudged();
        add(unjudged, list(1), lines(list(1)));
        add(unjudged, list(2));

        assertThat(unjudged.lists()).isEmpty();
    }

    @Test
    void a_row_asked_for_by_its_key_is_no_list() {
        ShapeUse byKey = read("SELECT id, customer FROM orders WHERE id = ?").build();
        Unjudged unjudged = new Unjudged();
        add(unjudged, byKey, read(LINES).ofTheOnlyRowOf(byKey).build());

        assertThat(unjudged.lists()).isEmpty();
    }

    @Test
    void a_list_of_one_row_that_nothing_is_asked_about_needs_no_remark() {
        Unjudged unjudged = new Unjudged();
        add(unjudged, list(1), read(LINES).build());

        assertThat(unjudged.lists()).isEmpty();
    }

    private static ShapeUse list(long rows) {
        return read(LIST).rows(rows).build();
    }

    private static ShapeUse lines(ShapeUse list) {
        return read(LINES).ofTheOnlyRowOf(list).build();
    }

    private static void add(Unjudged unjudged, ShapeUse... uses) {
        unjudged.add(ARequest.http("GET /orders").with(uses).build());
    }
}
