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

/** Each question depends on the answer before: nothing could have been asked at once. And the loops beside. */
class WalksTest {

    private static final String CHILDREN = "SELECT id FROM folder WHERE parent_id = ?";

    private final ShapeUse roots =
            read("SELECT id FROM folder WHERE parent_id IS NULL").rows(5).build();

    @Test
    void trees_with_several_roots_are_walks() {
        AUse children =
                read(CHILDREN).times(30).keyed().drivenByItself("id", 25, 25).drivenBy(roots, "id", 5, 5);

        assertThat(verdict(children.inLoop("count"))).isEqualTo(Verdict.CHAIN);
    }

    @Test
    void trees_whose_roots_were_given_to_the_program_are_walks() {
        AUse children = read(CHILDREN).times(30).keyed().drivenByItself("id", 25, 25);

        assertThat(verdict(children.inLoop("count"))).isEqualTo(Verdict.CHAIN);
    }

    @Test
    void small_numbers_that_equal_keys_of_own_rows_by_chance_make_no_walk() {
        AUse posts = read("SELECT id FROM post WHERE writer_id = ?").times(20).keyed();
        AUse folders = read(CHILDREN).times(30).keyed();
        posts.link(1, posts.build(), "id", 19, 80, 0, true);
        folders.link(1, folders.build(), "id", 29, 29, 0, true);

        assertThat(verdict(posts.inLoop("show"))).isEqualTo(Verdict.LOOPED_READ);
        assertThat(verdict(folders.inLoop("count"))).isEqualTo(Verdict.CHAIN);
    }

    @Test
    void a_queue_of_jobs_that_are_due_by_now_is_no_loop_over_rows() {
        ShapeUse next = read("SELECT id FROM job WHERE due <= ? ORDER BY due LIMIT 1")
                .times(12)
                .dates(1, 12)
                .build();

        assertThat(verdict(write("UPDATE job SET done = TRUE WHERE id = ?")
                        .times(12)
                        .keyed()
                        .drivenBy(next, "id")))
                .isEqualTo(Verdict.CHAIN);
    }

    @Test
    void a_few_keys_that_come_back_by_themselves_make_no_walk() {
        AUse children =
                read(CHILDREN).times(30).keyed().drivenByItself("id", 5, 5).drivenBy(roots, "id", 25, 25);

        assertThat(verdict(children.inLoop("count"))).isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void a_walk_to_and_fro_between_two_tables_is_a_chain() {
        AUse songs = read("SELECT singer FROM song WHERE id = ?").times(6).keyed();
        AUse singers =
                read("SELECT next_song FROM singer WHERE id = ?").times(5).keyed();
        songs.drivenBy(singers.build(), "next_song", 5, 5);
        singers.drivenBy(songs.build(), "singer", 5, 6);

        assertThat(verdict(songs.inLoop("play"))).isEqualTo(Verdict.CHAIN);
        assertThat(verdict(singers.inLoop("play"))).isEqualTo(Verdict.CHAIN);
    }

    @Test
    void a_loop_whose_keys_come_back_by_a_query_inside_is_driven_by_its_list() {
        AUse songs = read("SELECT singer FROM song WHERE id = ?").times(6).keyed();
        AUse singers =
                read("SELECT next_song FROM singer WHERE id = ?").times(6).keyed();
        songs.drivenBy(roots, "id", 6, 6).drivenBy(singers.build(), "next_song", 5, 6);
        singers.drivenBy(songs.build(), "singer", 6, 6);

        assertThat(verdict(songs)).isEqualTo(Verdict.DRIVEN_READ);
        assertThat(verdict(singers)).isEqualTo(Verdict.DRIVEN_READ);
    }

    @Test
    void small_numbers_that_match_to_and_fro_by_chance_make_no_walk() {
        AUse songs =
                read("SELECT singer FROM song WHERE id = ?").times(6).keyed().inLoop("play");
        AUse singers =
                read("SELECT next_song FROM singer WHERE id = ?").times(5).keyed();
        songs.drivenByDenseKeys(singers.build(), "next_song", 5, 30);
        singers.drivenByDenseKeys(songs.build(), "singer", 5, 5);

        assertThat(verdict(songs)).isEqualTo(Verdict.LOOPED_READ);
    }

    @Test
    void a_queue_worked_off_job_by_job_is_no_loop_over_rows() {
        ShapeUse next = read("SELECT id FROM job WHERE done = FALSE LIMIT 1")
                .times(12)
                .distinct(1)
                .afterWrites()
                .build();

        assertThat(verdict(write("UPDATE job SET done = TRUE WHERE id = ?")
                        .times(12)
                        .keyed()
                        .drivenBy(next, "id")))
                .isEqualTo(Verdict.CHAIN);
        assertThat(verdict(read("SELECT doc FROM job_detail WHERE job_id = ?")
                        .times(12)
                        .keyed()
                        .drivenBy(next, "id")))
                .isEqualTo(Verdict.CHAIN);
    }

    @Test
    void a_list_read_again_for_each_turn_drives_what_it_drives() {
        ShapeUse list = read("SELECT id FROM task")
                .times(4)
                .rows(40)
                .distinct(1)
                .afterWrites()
                .build();

        assertThat(verdict(write("UPDATE task SET done = TRUE WHERE id = ?")
                        .times(40)
                        .keyed()
                        .drivenBy(list, "id")))
                .isEqualTo(Verdict.DRIVEN_WRITE);
    }

    @Test
    void inserts_under_the_next_free_number_are_still_inserts_in_a_loop() {
        ShapeUse highest = read("SELECT MAX(id) + 1 FROM loan")
                .times(12)
                .distinct(1)
                .afterWrites()
                .build();

        assertThat(verdict(write("INSERT INTO loan(id) VALUES (?)")
                        .times(12)
                        .keyed()
                        .drivenBy(highest, "#1")
                        .inLoop("lend")))
                .isEqualTo(Verdict.LOOPED_WRITE);
    }

    @Test
    void rows_looked_up_in_two_databases_are_no_loop_over_tenants() {
        AUse both =
                read("SELECT v FROM owner WHERE id = ?").times(100).distinct(50).keyed();
        AUse tenants = read("SELECT v FROM setting WHERE tenant = ?").times(50).keyed();

        assertThat(verdict(both.drivenBy(roots, "id").tenantChanges(99))).isEqualTo(Verdict.DRIVEN_READ);
        assertThat(verdict(tenants.drivenBy(roots, "id").tenantChanges(49))).isEqualTo(Verdict.PER_TENANT);
    }

    @Test
    void small_keys_that_repeat_are_proven_by_a_column_that_they_cover() {
        AUse owners =
                read("SELECT v FROM owner WHERE id = ?").times(600).distinct(40).keyed();
        AUse states =
                read("SELECT v FROM state WHERE id = ?").times(600).distinct(4).keyed();

        assertThat(verdict(owners.drivenByDenseKeys(roots, "owner_id", 40, 40))).isEqualTo(Verdict.DRIVEN_READ);
        assertThat(verdict(states.drivenByDenseKeys(roots, "state", 4, 4))).isEqualTo(Verdict.REPEATED_READ);
    }

    private Verdict verdict(AUse use) {
        ShapeUse built = use.build();
        return new Classifier(DetectionSettings.DEFAULT)
                .judge(built, ARequest.http("GET /tree").with(roots, built).build())
                .verdict;
    }
}
