package dev.roundtrip.engine.detect.query;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.repeat.Classifier;
import dev.roundtrip.engine.detect.repeat.Verdict;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guilty loops of reads, and right beside each what only looks like one. */
class NPlusOneTest {

    private static final String CHILD = "SELECT v FROM baseline WHERE task_id = ?";
    private static final String PAGE = "SELECT id, t FROM task WHERE id > ? ORDER BY id LIMIT ?";
    private static final String OFFSET = "SELECT id, t FROM task ORDER BY id LIMIT ? OFFSET ?";

    private final ShapeUse tasks = read("SELECT id, t FROM task").rows(500).build();

    @Test
    void confirms_a_query_for_each_row_of_another() {
        Finding finding =
                only(read(CHILD).times(200).keyed().drivenBy(tasks, "id").inLoop("show"));

        assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(finding.perRequest()).isEqualTo(200);
        assertThat(finding.distinct()).isEqualTo(200);
        assertThat(finding.driver().column).isEqualTo("id");
        assertThat(finding.loop().method).isEqualTo("show");
        assertThat(finding.evidence())
                .isEqualTo("200 distinct values of the driving query's column id (500 rows) came back as parameter 1.");
    }

    @Test
    void needs_no_place_in_the_code_where_the_values_are_proof() {
        assertThat(only(read(CHILD).times(3).keyed().drivenBy(tasks, "id")).grade())
                .isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void two_executions_are_no_loop() {
        assertThat(findings(read(CHILD).times(2).keyed().drivenBy(tasks, "id"))).isEmpty();
    }

    @Test
    void counts_the_repeats_of_a_few_keys_asked_for_again_and_again() {
        ShapeUse use = read(CHILD)
                .times(100)
                .distinct(20)
                .keyed()
                .drivenBy(tasks, "owner_id")
                .build();

        assertThat(findings(use)).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
            assertThat(finding.distinct()).isEqualTo(20);
            assertThat(finding.evidence()).contains("80 executions with values asked for before");
        });
    }

    @Test
    void an_estimated_number_of_values_does_not_hide_a_full_match() {
        AUse use = read(CHILD).times(500).parameter(1, 580, 0).drivenBy(tasks, "id");

        assertThat(only(use).grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void a_column_that_delivers_few_of_the_values_drives_nothing() {
        AUse use = read(CHILD).times(9).keyed().drivenBy(tasks, "id", 7, 7);

        assertThat(findings(use)).isEmpty();
    }

    @Test
    void prefers_the_column_that_is_covered_best() {
        AUse use = read(CHILD).times(40).keyed().drivenBy(tasks, "id", 40, 600).drivenBy(tasks, "owner_id", 40, 40);

        assertThat(only(use).driver().column).isEqualTo("owner_id");
    }

    @Test
    void a_status_beside_the_key_does_not_drive() {
        AUse use = read(CHILD + " AND status = ?")
                .times(40)
                .parameter(1, 40, 0)
                .parameter(2, 4, 0)
                .link(2, tasks, "status", 4, 4, 3, false);

        assertThat(findings(use))
                .singleElement()
                .satisfies(f -> assertThat(f.grade()).isEqualTo(Grade.INFO));
    }

    @Test
    void confirms_a_key_of_two_columns_that_both_come_from_one_row() {
        AUse use = read("SELECT v FROM cell WHERE x = ? AND y = ?")
                .times(100)
                .parameter(1, 10, 0)
                .parameter(2, 10, 0)
                .link(1, tasks, "x", 10, 10, 0, false)
                .link(2, tasks, "y", 10, 10, 0, false);

        assertThat(only(use).grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void half_a_key_of_two_columns_proves_nothing() {
        AUse use = read("SELECT v FROM cell WHERE x = ? AND y = ?")
                .times(100)
                .parameter(1, 10, 0)
                .parameter(2, 10, 0)
                .link(1, tasks, "x", 10, 10, 0, false);

        assertThat(only(use).grade()).isEqualTo(Grade.INFO);
    }

    @Test
    void low_cover_without_order_is_likely_in_a_loop_and_only_repeated_outside() {
        AUse looped = read(CHILD).times(12).keyed().drivenInDisorder(tasks, "id", 12, 500);
        AUse scattered = read(CHILD).times(12).keyed().drivenInDisorder(tasks, "id", 12, 500);

        assertThat(only(looped.inLoop("show")).grade()).isEqualTo(Grade.LIKELY);
        assertThat(only(scattered).grade()).isEqualTo(Grade.INFO);
    }

    @Test
    void a_filtered_loop_is_proven_by_the_order_of_the_rows() {
        assertThat(only(read(CHILD).times(12).keyed().drivenBy(tasks, "id", 12, 500))
                        .grade())
                .isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void three_matches_in_order_out_of_hundreds_may_be_chance() {
        assertThat(findings(read(CHILD).times(3).keyed().drivenBy(tasks, "id", 3, 500)))
                .isEmpty();
    }

    @Test
    void is_cautious_with_dense_keys_that_match_anything() {
        AUse part = read(CHILD).times(30).keyed().drivenByDenseKeys(tasks, "id", 30, 50);
        AUse all = read(CHILD).times(50).keyed().drivenByDenseKeys(tasks, "id", 50, 50);

        Finding doubted = only(part.inLoop("show"));
        assertThat(doubted.grade()).isEqualTo(Grade.LIKELY);
        assertThat(doubted.evidence()).contains("60% of that column's values, which may match by chance");
        assertThat(only(all.inLoop("show")).grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void ids_from_outside_in_one_loop_are_likely() {
        Finding finding = only(read(CHILD).times(50).keyed().inLoop("show"));

        assertThat(finding.grade()).isEqualTo(Grade.LIKELY);
        assertThat(finding.driver()).isNull();
    }

    @Test
    void an_unknown_place_never_makes_a_loop() {
        assertThat(only(read(CHILD).times(50).keyed()).grade()).isEqualTo(Grade.INFO);
        assertThat(findings(read(CHILD).times(9).keyed())).isEmpty();
    }

    @Test
    void keyset_pages_are_no_loop_over_rows() {
        AUse pages = read(PAGE)
                .times(11)
                .parameter(1, 11, 0)
                .parameter(2, 1, 0)
                .drivenByItself("id", 10, 220)
                .inLoop("export");

        assertThat(verdict(pages)).isEqualTo(Verdict.KEYSET_PAGES);
        assertThat(findings(pages)).isEmpty();
    }

    @Test
    void the_latest_five_of_each_parent_are_not_offset_pages() {
        AUse latest = read("SELECT c FROM comment WHERE post_id = ? ORDER BY at LIMIT 5")
                .times(20)
                .rows(60)
                .parameter(1, 20, 10)
                .drivenBy(tasks, "id");

        assertThat(only(latest).grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void a_walk_along_a_list_or_tree_is_a_chain() {
        AUse walk = read("SELECT id, next FROM node WHERE id = ?")
                .times(30)
                .keyed()
                .drivenByItself("next", 29, 30)
                .inLoop("walk");

        assertThat(verdict(walk)).isEqualTo(Verdict.CHAIN);
    }

    @Test
    void a_child_that_returns_its_own_key_is_no_chain() {
        AUse child = read("SELECT id, name FROM owner WHERE id = ?")
                .times(100)
                .distinct(10)
                .keyed()
                .drivenByItself("id", 10, 10)
                .drivenBy(tasks, "owner_id", 10, 10);

        assertThat(only(child).grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void the_callers_housekeeping_is_not_judged() {
        AUse sequence = read("SELECT nextval(?)").times(50).inLoop("save");

        assertThat(findings(sequence)).isEmpty();
    }

    @Test
    void values_that_found_no_room_do_not_hide_a_long_loop() {
        ShapeUse use = read(CHILD)
                .times(20_000)
                .keyed()
                .drivenBy(tasks, "id", 3_700, 4_000)
                .build();

        assertThat(new NPlusOne(DetectionSettings.DEFAULT)
                        .judge(ARequest.http("GET /")
                                .with(tasks, use)
                                .dropped(0, 16_000)
                                .build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED));
        assertThat(findings(use))
                .singleElement()
                .satisfies(f -> assertThat(f.grade()).isEqualTo(Grade.INFO));
    }

    @Test
    void a_query_that_only_gives_the_keys_back_is_not_what_drives_the_next() {
        ShapeUse owners = read("SELECT task_id, o FROM owner WHERE task_id = ?")
                .times(50)
                .rows(50)
                .keyed()
                .drivenBy(tasks, "id")
                .build();
        ShapeUse notes = read("SELECT n FROM note WHERE task_id = ?")
                .times(50)
                .keyed()
                .drivenBy(owners, "task_id", 50, 50)
                .drivenBy(tasks, "id", 50, 50)
                .build();

        assertThat(findings(owners, notes).get(1).driver().column).isEqualTo("id");
    }

    @Test
    void says_which_loop_is_nested_in_which() {
        ShapeUse owners = read("SELECT id FROM owner WHERE task_id = ?")
                .times(50)
                .rows(200)
                .keyed()
                .drivenBy(tasks, "id")
                .build();
        ShapeUse pets = read("SELECT p FROM pet WHERE owner_id = ?")
                .times(200)
                .keyed()
                .drivenBy(owners, "id")
                .build();

        List<Finding> both = findings(owners, pets);

        assertThat(both).hasSize(2).allSatisfy(f -> assertThat(f.grade()).isEqualTo(Grade.CONFIRMED));
        assertThat(both.get(0).evidence()).doesNotContain("Nested");
        assertThat(both.get(1).evidence()).contains("Nested: that statement is itself repeated 50 times");
    }

    @Test
    void the_threshold_of_the_option_holds_for_every_grade() {
        DetectionSettings strict = DetectionSettings.DEFAULT.withRepeats(60);
        ShapeUse proven = read(CHILD)
                .times(59)
                .keyed()
                .drivenBy(tasks, "id")
                .inLoop("show")
                .build();
        ShapeUse more = read(CHILD)
                .times(60)
                .keyed()
                .drivenBy(tasks, "id")
                .inLoop("show")
                .build();

        assertThat(new NPlusOne(strict).judge(request(proven))).isEmpty();
        assertThat(new NPlusOne(strict).judge(request(more))).hasSize(1);
    }

    @Test
    void two_rows_are_enough_where_the_option_says_so() {
        ShapeUse use = read(CHILD).times(2).keyed().drivenBy(tasks, "id").build();

        assertThat(new NPlusOne(DetectionSettings.DEFAULT.withRepeats(2)).judge(request(use)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED));
    }

    @Test
    void a_query_that_ran_once_repeats_nothing() {
        assertThatThrownBy(() -> DetectionSettings.DEFAULT.withRepeats(1))
                .hasMessage("n-plus-one.threshold must be 2 or more, not 1");
    }

    private Verdict verdict(AUse use) {
        ShapeUse built = use.build();
        return new Classifier(DetectionSettings.DEFAULT).judge(built, request(built)).verdict;
    }

    private Finding only(AUse use) {
        List<Finding> findings = findings(use);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private List<Finding> findings(AUse use) {
        return findings(use.build());
    }

    private List<Finding> findings(ShapeUse... uses) {
        return new NPlusOne(DetectionSettings.DEFAULT).judge(request(uses));
    }

    private RequestRecord request(ShapeUse... uses) {
        return ARequest.http("GET /dashboard").with(tasks).with(uses).build();
    }
}
