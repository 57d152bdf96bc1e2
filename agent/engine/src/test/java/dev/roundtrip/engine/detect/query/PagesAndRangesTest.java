package dev.roundtrip.engine.detect.query;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.repeat.Classifier;
import dev.roundtrip.engine.detect.repeat.Verdict;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.ShapeUse;
import org.junit.jupiter.api.Test;

/** What the text tells of repeats whose values came from nowhere: bounds of pages and ranges, or keys. */
class PagesAndRangesTest {

    private static final String CHILD = "SELECT v FROM baseline WHERE task_id = ?";
    private static final String PAGE = "SELECT id, t FROM task WHERE id > ? ORDER BY id LIMIT ?";
    private static final String OFFSET = "SELECT id, t FROM task ORDER BY id LIMIT ? OFFSET ?";

    private final ShapeUse tasks = read("SELECT id, t FROM task").rows(500).build();

    @Test
    void pages_after_a_value_that_drives_nothing_are_pages() {
        AUse pages = read("SELECT made FROM sale WHERE made > ? ORDER BY made LIMIT 20");

        assertThat(verdict(looped(pages).rows(200))).isEqualTo(Verdict.OFFSET_PAGES);
    }

    @Test
    void a_literal_before_the_bound_is_not_taken_for_it() {
        AUse pages = read("SELECT made FROM sale WHERE state = 'open' AND made > ? ORDER BY made LIMIT 20");
        AUse keys = read("SELECT made FROM sale WHERE shop = ? AND made > '2024-01-01' ORDER BY made LIMIT 20");

        assertThat(verdict(looped(pages).rows(200))).isEqualTo(Verdict.OFFSET_PAGES);
        assertThat(verdict(looped(keys).rows(200))).isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void pages_after_two_columns_are_pages() {
        AUse pairs = read("SELECT a FROM t WHERE (a, b) > (?, ?) LIMIT 20").parameter(2, 8, 0);
        AUse choice = read("SELECT a FROM t WHERE a > ? OR (a = ? AND b > CAST(? AS BIGINT)) LIMIT 20")
                .parameter(2, 10, 0)
                .parameter(3, 8, 0);

        assertThat(verdict(looped(pairs).rows(200))).isEqualTo(Verdict.OFFSET_PAGES);
        assertThat(verdict(looped(choice).rows(200))).isEqualTo(Verdict.OFFSET_PAGES);
    }

    @Test
    void a_key_beside_a_bound_makes_a_loop_over_keys() {
        AUse since = read("SELECT made FROM sale WHERE shop = ? AND made > ?").parameter(2, 10, 0);

        assertThat(verdict(looped(since).rows(200))).isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void operators_that_only_end_like_a_comparison_compare_keys() {
        for (String operator : new String[] {"=", "<>", "!=", "->>", "@>", "<=>", "LIKE"}) {
            AUse use = read("SELECT v FROM t WHERE k " + operator + " ?");

            assertThat(verdict(looped(use).rows(200))).as(operator).isEqualTo(Verdict.LOOPED_READ);
        }
    }

    @Test
    void ranges_of_one_row_each_are_only_worth_knowing() {
        AUse sums = read("SELECT SUM(v) FROM sale WHERE day BETWEEN ? AND ?").parameter(2, 10, 0);

        assertThat(verdict(looped(sums))).isEqualTo(Verdict.REPEATED_READ);
    }

    @Test
    void a_question_for_each_day_of_the_calendar_is_only_worth_knowing() {
        String sql = "SELECT SUM(v) FROM sale WHERE day = ? AND shop = ?";

        assertThat(verdict(read(sql).times(10).dates(1, 10).parameter(2, 1, 0).inLoop("show")))
                .isEqualTo(Verdict.REPEATED_READ);
        assertThat(verdict(read(sql).times(10).dates(1, 10).parameter(2, 10, 0).inLoop("show")))
                .isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void an_offset_that_begins_anew_with_each_list_is_still_an_offset() {
        String sql = "SELECT id FROM author WHERE room = ? ORDER BY id LIMIT ? OFFSET ?";

        assertThat(verdict(looped(read(sql)).parameter(2, 1, 0).parameter(3, 4, 0)))
                .isEqualTo(Verdict.OFFSET_PAGES);
        assertThat(verdict(looped(read(sql)).parameter(2, 1, 0).parameter(3, 1, 0)))
                .isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void a_change_by_ranges_of_keys_is_a_batch() {
        AUse ranges = write("UPDATE book SET title = UPPER(title) WHERE id >= ? AND id < ?")
                .parameter(2, 10, 0);
        AUse copies = write("INSERT INTO old SELECT a FROM t WHERE id >= ? AND id < ?")
                .parameter(2, 10, 0);
        AUse values = write("UPDATE book SET title = ? WHERE id > ?").parameter(2, 10, 0);

        assertThat(verdict(looped(ranges))).isEqualTo(Verdict.BATCHED);
        assertThat(verdict(looped(copies))).isEqualTo(Verdict.BATCHED);
        assertThat(verdict(looped(values))).isEqualTo(Verdict.LOOPED_WRITE);
    }

    @Test
    void a_limited_delete_that_goes_on_until_nothing_is_left_is_a_batch() {
        assertThat(verdict(
                        write("DELETE FROM log LIMIT 100").times(10).distinct(1).inLoop("purge")))
                .isEqualTo(Verdict.BATCHED);
        assertThat(verdict(looped(write("DELETE FROM log WHERE id = ? LIMIT 1"))))
                .isEqualTo(Verdict.LOOPED_WRITE);
    }

    @Test
    void keyset_pages_stay_pages_when_their_rows_are_looked_up_one_by_one() {
        ShapeUse details = read(CHILD).times(220).build();
        AUse pages = read(PAGE)
                .times(11)
                .parameter(1, 11, 0)
                .drivenByItself("id", 10, 220)
                .drivenBy(details, "task_id", 10, 220);

        assertThat(verdict(pages)).isEqualTo(Verdict.KEYSET_PAGES);
    }

    @Test
    void offset_pages_are_no_loop_over_rows_even_if_keys_match_by_chance() {
        AUse pages = read(OFFSET)
                .times(11)
                .rows(220)
                .parameter(1, 1, 0)
                .parameter(2, 11, 20)
                .link(2, tasks, "id", 10, 500, 9, false)
                .inLoop("export");

        assertThat(verdict(pages)).isEqualTo(Verdict.OFFSET_PAGES);
    }

    @Test
    void pages_whose_offset_stands_in_the_text_are_no_loop() {
        AUse pages = read(OFFSET).times(11).rows(220).parameter(1, 1, 0).inLoop("export");

        assertThat(verdict(pages)).isEqualTo(Verdict.OFFSET_PAGES);
    }

    @Test
    void keys_that_stand_in_the_text_are_a_loop() {
        AUse lookups = read("SELECT v FROM t WHERE kind = ? AND id = 7")
                .times(11)
                .parameter(1, 1, 0)
                .inLoop("export");

        assertThat(verdict(lookups)).isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void ranges_of_a_constant_width_are_pages() {
        AUse ranges = read("SELECT v FROM m WHERE id >= ? AND id < ?")
                .times(12)
                .parameter(1, 12, 1_000)
                .parameter(2, 12, 1_000)
                .inLoop("export");

        assertThat(verdict(ranges)).isEqualTo(Verdict.OFFSET_PAGES);
    }

    @Test
    void chunks_of_keys_are_a_batch() {
        AUse chunks = read("SELECT v FROM baseline WHERE task_id IN (?, ?, ?)")
                .times(32)
                .keyed()
                .drivenBy(tasks, "id", 500, 500)
                .inLoop("show");

        assertThat(verdict(chunks)).isEqualTo(Verdict.BATCHED);
    }

    @Test
    void an_array_of_keys_is_a_batch() {
        AUse arrays = read("SELECT v FROM baseline WHERE task_id = ANY(?)")
                .times(5)
                .keyed()
                .drivenBy(tasks, "id", 500, 500)
                .inLoop("show");

        assertThat(verdict(arrays)).isEqualTo(Verdict.BATCHED);
    }

    private static AUse looped(AUse use) {
        return use.times(10).keyed().inLoop("show");
    }

    private static Verdict verdict(AUse use) {
        ShapeUse built = use.build();
        return new Classifier(DetectionSettings.DEFAULT)
                .judge(built, ARequest.http("GET /sales").with(built).build())
                .verdict;
    }
}
