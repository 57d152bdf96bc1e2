package dev.roundtrip.engine.detect.query;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateQueryTest {

    private static final String USER = "SELECT name FROM app_user WHERE id = ?";

    @Test
    void the_same_row_read_twice_is_worth_knowing_and_five_times_more_than_that() {
        assertThat(only(read(USER).times(2).distinct(1)).grade()).isEqualTo(Grade.INFO);
        assertThat(only(read(USER).times(4).distinct(1)).grade()).isEqualTo(Grade.INFO);
        assertThat(only(read(USER).times(5).distinct(1)).grade()).isEqualTo(Grade.LIKELY);
    }

    @Test
    void a_limit_in_the_text_does_not_make_equal_questions_pages() {
        AUse latest = read("SELECT at FROM event WHERE kind = ? LIMIT 1")
                .times(5)
                .distinct(1)
                .keyed();

        assertThat(findings(latest)).hasSize(1);
    }

    @Test
    void costs_what_the_repeats_cost_and_not_the_first_read() {
        Finding finding = only(read(USER).times(5).distinct(1));

        assertThat(finding.costNanos()).isEqualTo(4_000_000);
        assertThat(finding.hopefulNanos()).isEqualTo(4_000_000);
        assertThat(finding.evidence()).startsWith("4 of 5 executions asked again");
    }

    @Test
    void a_read_after_a_write_to_the_same_table_is_legitimate() {
        assertThat(findings(read(USER).times(10).distinct(1).afterWrites())).isEmpty();
    }

    @Test
    void a_whole_list_read_again_after_each_write_to_it_is_worth_knowing() {
        Finding finding = only(
                read("SELECT * FROM action").times(10).rows(2_000).distinct(1).afterWrites());

        assertThat(finding.grade()).isEqualTo(Grade.INFO);
        assertThat(finding.fix()).startsWith("Read the same 200 rows once and not 10 times");
        assertThat(finding.evidence()).startsWith("The same 200 rows read 10 times, again after each write");
    }

    @Test
    void a_list_read_before_and_after_a_change_is_legitimate() {
        assertThat(findings(read("SELECT * FROM action")
                        .times(2)
                        .rows(400)
                        .distinct(1)
                        .afterWrites()))
                .isEmpty();
    }

    @Test
    void three_attempts_after_two_failures_are_a_retry() {
        assertThat(findings(read(USER).times(3).distinct(1).failures(2))).isEmpty();
    }

    @Test
    void a_single_failure_does_not_excuse_many_repeats() {
        assertThat(findings(read(USER).times(10).distinct(1).failures(1))).hasSize(1);
    }

    @Test
    void different_values_are_no_duplicates() {
        assertThat(findings(read(USER).times(8))).isEmpty();
        assertThat(findings(read(USER).times(8).distinct(5))).isEmpty();
    }

    @Test
    void polling_at_a_distance_is_none() {
        ShapeUse poll = read(USER)
                .times(20)
                .distinct(1)
                .between(0, 20_000)
                .inLoop("poll")
                .build();

        assertThat(detector()
                        .judge(ARequest.of(RequestKind.BACKGROUND, "background Poller.run")
                                .lasting(20_000_000_000L)
                                .with(poll)
                                .build()))
                .isEmpty();
        assertThat(detector().judge(ARequest.http("GET /slow").with(poll).build()))
                .describedAs("a page that waits is slow, it does not poll")
                .hasSize(1);
    }

    @Test
    void repeats_that_rows_drive_belong_to_the_loop() {
        ShapeUse tasks = read("SELECT owner_id FROM task").rows(100).build();
        AUse loop = read(USER).times(100).distinct(10).keyed().drivenBy(tasks, "owner_id");

        assertThat(findings(loop)).isEmpty();
    }

    private static DuplicateQuery detector() {
        return new DuplicateQuery(DetectionSettings.DEFAULT);
    }

    private static Finding only(AUse use) {
        List<Finding> findings = findings(use);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(AUse use) {
        return detector().judge(ARequest.http("GET /profile").with(use.build()).build());
    }
}
