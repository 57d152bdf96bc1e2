package dev.roundtrip.engine.detect.connection;

import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitPerRowTest {

    private static final String ORDER = "INSERT INTO orders (id) VALUES (?)";
    private static final String LINE = "INSERT INTO line (order_id, n) VALUES (?, ?)";

    @Test
    void confirms_a_commit_for_each_write() {
        List<Finding> findings = judge(30, write(ORDER).times(30).commits(30).inLoop("save"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
            assertThat(finding.perRequest()).isEqualTo(30);
            assertThat(finding.costNanos()).isEqualTo(60_000_000);
            assertThat(finding.sureNanos()).isEqualTo(58_000_000);
            assertThat(finding.evidence()).isEqualTo("30 commits for 30 writes.");
            assertThat(finding.loop().method).isEqualTo("save");
        });
    }

    @Test
    void points_to_the_commit_where_it_is_called() {
        List<Finding> findings = new CommitPerRow(DetectionSettings.DEFAULT)
                .judge(ARequest.http("POST /import")
                        .with(write(ORDER).times(30).commits(30).inLoop("save").build())
                        .commits(30)
                        .commitsAt(AUse.site("Orders", "commit", 9), AUse.site("Orders", "all", 20))
                        .build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.callSite().method).isEqualTo("commit");
            assertThat(finding.loop().method).isEqualTo("all");
        });
    }

    @Test
    void auto_commit_is_a_commit_for_each_write_too_but_promises_nothing_sure() {
        List<Finding> findings = judge(0, write(ORDER).times(30).autoCommitted());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.evidence()).isEqualTo("30 commits for 30 writes, 30 of them by auto-commit.");
            assertThat(finding.sureNanos()).isZero();
        });
    }

    @Test
    void one_commit_for_all_rows_is_as_it_should_be() {
        assertThat(judge(1, write(ORDER).times(30).commits(1))).isEmpty();
    }

    @Test
    void a_commit_after_each_batch_is_as_it_should_be() {
        assertThat(judge(20, write(ORDER).batches(20, 20_000).commits(20))).isEmpty();
    }

    @Test
    void a_transaction_for_each_order_with_its_lines_is_by_design() {
        assertThat(judge(
                        10,
                        write(LINE).times(40).between(0, 100),
                        write(ORDER).times(10).commits(10).between(1, 101)))
                .isEmpty();
    }

    @Test
    void a_clean_transaction_before_does_not_excuse_the_commits_after_it() {
        assertThat(judge(
                        11,
                        write(LINE).times(40).commits(1).between(0, 100),
                        write(ORDER).times(10).commits(10).between(101, 200)))
                .hasSize(1);
    }

    @Test
    void a_few_writes_on_their_own_are_no_loop() {
        assertThat(judge(4, write(ORDER).times(4).commits(4))).isEmpty();
    }

    private static List<Finding> judge(long commits, AUse... uses) {
        ShapeUse[] built = new ShapeUse[uses.length];
        for (int i = 0; i < uses.length; i++) {
            built[i] = uses[i].build();
        }
        return new CommitPerRow(DetectionSettings.DEFAULT)
                .judge(ARequest.http("POST /import")
                        .with(built)
                        .commits(commits)
                        .build());
    }
}
