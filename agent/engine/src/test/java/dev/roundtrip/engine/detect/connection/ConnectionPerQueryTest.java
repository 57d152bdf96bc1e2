package dev.roundtrip.engine.detect.connection;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionPerQueryTest {

    private static final String DRIVER = "java.sql.DriverManager";

    @Test
    void confirms_a_connection_for_each_statement() {
        List<Finding> findings = judge(30, 30, 30);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
            assertThat(finding.perRequest()).isEqualTo(30);
            assertThat(finding.costNanos()).isEqualTo(300_000_000);
            assertThat(finding.sureNanos()).isEqualTo(290_000_000);
            assertThat(finding.evidence()).isEqualTo("30 physical connections opened for 30 statements.");
            assertThat(finding.callSite().method).isEqualTo("open");
        });
    }

    @Test
    void three_may_be_three_databases() {
        assertThat(judge(3, 3, 3))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.LIKELY));
        assertThat(judge(2, 2, 2)).isEmpty();
    }

    @Test
    void one_connection_for_all_statements_is_as_it_should_be() {
        assertThat(judge(1, 1, 30)).isEmpty();
    }

    @Test
    void a_connection_for_many_statements_each_is_another_matter() {
        assertThat(judge(5, 5, 50)).isEmpty();
    }

    @Test
    void a_pool_that_fills_itself_at_the_first_borrow_is_innocent() {
        assertThat(judge(10, 1, 4)).isEmpty();
    }

    @Test
    void borrowing_from_a_pool_for_each_statement_opens_nothing() {
        assertThat(judge(0, 30, 30)).isEmpty();
    }

    private static List<Finding> judge(long opened, long borrowed, long statements) {
        return new ConnectionPerQuery(DetectionSettings.DEFAULT)
                .judge(ARequest.http("POST /approvals")
                        .with(read("SELECT v FROM t WHERE id = ?")
                                .times(statements)
                                .build())
                        .connections(opened, borrowed, DRIVER)
                        .build());
    }
}
