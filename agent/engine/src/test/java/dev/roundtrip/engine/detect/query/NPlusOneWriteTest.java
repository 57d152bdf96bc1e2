package dev.roundtrip.engine.detect.query;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
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

class NPlusOneWriteTest {

    private static final String INSERT = "INSERT INTO log (task_id, note) VALUES (?, ?)";
    private final ShapeUse tasks = read("SELECT id FROM task").rows(50).build();

    @Test
    void confirms_a_write_for_each_row_of_a_read() {
        Finding finding = only(write(INSERT).times(50).keyed().drivenBy(tasks, "id"));

        assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(finding.perRequest()).isEqualTo(50);
        assertThat(finding.evidence()).startsWith("50 single-row writes, no batch, 50 distinct sets of values. ");
        assertThat(finding.driver().column).isEqualTo("id");
        assertThat(finding.fix()).contains("addBatch()");
    }

    @Test
    void single_rows_written_in_one_loop_are_likely() {
        assertThat(only(write(INSERT).times(10).keyed().inLoop("approve")).grade())
                .isEqualTo(Grade.LIKELY);
    }

    @Test
    void without_a_common_loop_many_single_rows_are_only_worth_knowing() {
        assertThat(only(write(INSERT).times(10).keyed()).grade()).isEqualTo(Grade.INFO);
        assertThat(findings(write(INSERT).times(9).keyed())).isEmpty();
    }

    @Test
    void four_rows_are_no_batch_worth_its_name() {
        assertThat(findings(write(INSERT).times(4).keyed().inLoop("approve"))).isEmpty();
    }

    @Test
    void one_batch_of_all_rows_is_as_it_should_be() {
        assertThat(findings(write(INSERT).batches(1, 100).inLoop("approve"))).isEmpty();
        assertThat(findings(write(INSERT).batches(20, 2_000).inLoop("approve"))).isEmpty();
    }

    @Test
    void a_batch_of_one_row_each_time_is_none() {
        Finding finding = only(write(INSERT).batches(100, 100).inLoop("approve"));

        assertThat(finding.perRequest()).isEqualTo(100);
        assertThat(finding.evidence()).contains("in batches of one row");
    }

    @Test
    void many_rows_in_the_text_are_a_batch() {
        AUse rows = write("INSERT INTO log (task_id, note) VALUES (?, ?), (?, ?), (?, ?)")
                .times(10)
                .keyed()
                .inLoop("approve");

        assertThat(findings(rows)).isEmpty();
    }

    @Test
    void a_write_tried_again_after_each_failure_is_a_retry() {
        AUse retry = write("UPDATE task SET v = ? WHERE id = ?")
                .times(6)
                .distinct(1)
                .failures(5)
                .inLoop("save");

        assertThat(findings(retry)).isEmpty();
    }

    @Test
    void one_failure_among_many_rows_is_no_retry() {
        AUse loop = write(INSERT).times(50).keyed().failures(1).inLoop("save");

        assertThat(findings(loop)).hasSize(1);
    }

    @Test
    void the_same_row_written_again_and_again_is_told_as_such() {
        Finding finding = only(document("UPDATE state SET doc = ? WHERE id = ?", 1));

        assertThat(finding.grade()).isEqualTo(Grade.LIKELY);
        assertThat(finding.evidence()).startsWith("The same row 10 times");
        assertThat(finding.fix()).startsWith("Write the same row once, after the loop, and not 10 times");
        assertThat(finding.sureNanos()).isEqualTo(9_000_000);
    }

    @Test
    void rows_that_drive_what_is_written_into_one_row_do_not_call_for_a_batch() {
        AUse cursor =
                document("UPDATE cursor SET last_id = ? WHERE name = ?", 1).drivenBy(tasks, "id");

        assertThat(only(cursor).evidence()).startsWith("The same row 10 times");
    }

    @Test
    void another_row_each_time_is_not_the_same_row() {
        assertThat(only(document("UPDATE state SET doc = ? WHERE id = ?", 10)).evidence())
                .startsWith("10 single-row writes");
    }

    @Test
    void half_a_key_that_stays_does_not_make_it_the_same_row() {
        AUse line = document("UPDATE line SET n = ? WHERE order_id = ? AND line = ?", 1)
                .parameter(3, 10, 1);

        assertThat(only(line).evidence()).startsWith("10 single-row writes");
    }

    @Test
    void a_folded_literal_in_the_text_leaves_open_which_row_it_is() {
        AUse literal =
                write("UPDATE state SET doc = ? WHERE id = 5").times(10).keyed().inLoop("approve");

        assertThat(only(literal).evidence()).startsWith("10 single-row writes");
    }

    @Test
    void a_status_of_one_row_set_from_several_places_is_no_loop() {
        AUse status =
                write("UPDATE job SET status = ? WHERE id = ?").times(6).keyed().parameter(2, 1, 0);

        assertThat(findings(status)).isEmpty();
    }

    /** Ten documents, stored under so many keys, by a loop. */
    private static AUse document(String sql, long keys) {
        return write(sql).times(10).keyed().parameter(2, keys, 0).inLoop("approve");
    }

    @Test
    void a_heartbeat_that_waits_between_its_writes_is_polling() {
        AUse heartbeat = write("UPDATE lock SET at = CURRENT_TIMESTAMP WHERE id = ?")
                .times(10)
                .distinct(1)
                .inLoop("beat")
                .between(0, 10_000);

        assertThat(new NPlusOneWrite(DetectionSettings.DEFAULT)
                        .judge(ARequest.of(RequestKind.BACKGROUND, "background Beat.run")
                                .lasting(10_000_000_000L)
                                .with(heartbeat.build())
                                .build()))
                .isEmpty();
    }

    @Test
    void a_loop_that_waits_for_its_connections_is_not_polling() {
        AUse rewrite = write("UPDATE plan SET doc = ? WHERE id = ?")
                .times(10)
                .distinct(1)
                .inLoop("approve")
                .between(0, 3_000);

        assertThat(new NPlusOneWrite(DetectionSettings.DEFAULT)
                        .judge(ARequest.of(RequestKind.MAIN, "main com.acme.Approve")
                                .lasting(3_100_000_000L)
                                .with(rewrite.build())
                                .connections(300, 300, "java.sql.DriverManager")
                                .build()))
                .hasSize(1);
    }

    private Finding only(AUse use) {
        List<Finding> findings = findings(use);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private List<Finding> findings(AUse use) {
        return new NPlusOneWrite(DetectionSettings.DEFAULT)
                .judge(ARequest.http("POST /approvals").with(tasks, use.build()).build());
    }
}
