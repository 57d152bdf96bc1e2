package dev.roundtrip.engine.detect.result;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestKind;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnboundedResultTest {

    private static final String ALL = "SELECT id FROM event WHERE kind < ?";

    @Test
    void a_thousand_rows_without_a_limit_are_worth_knowing() {
        assertThat(judge(RequestKind.HTTP, ALL, 10, 1_000, 500)).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.INFO);
            assertThat(finding.minor()).isFalse();
            assertThat(finding.max()).isEqualTo(1_000);
            assertThat(finding.total())
                    .as("rows of all requests, few ones aside")
                    .isEqualTo(1_500);
            assertThat(finding.requests()).isEqualTo(2);
            assertThat(finding.evidence()).isEqualTo("No limit, and 1,000 rows at the most.");
        });
        assertThat(judge(RequestKind.HTTP, ALL, 999)).isEmpty();
    }

    @Test
    void a_result_that_grows_to_twice_its_width_is_told_early() {
        assertThat(judge(RequestKind.MESSAGE, ALL, 100, 130, 160, 200))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .isEqualTo("No limit, and 200 rows at the most, growing from 100."));
    }

    @Test
    void a_result_that_moves_up_and_down_does_not_grow() {
        assertThat(judge(RequestKind.HTTP, ALL, 100, 130, 160, 200, 190))
                .as("the last one is not the widest")
                .isEmpty();
        assertThat(judge(RequestKind.HTTP, ALL, 100, 150, 200)).as("two steps").isEmpty();
        assertThat(judge(RequestKind.HTTP, ALL, 120, 150, 180, 230))
                .as("not twice the first")
                .isEmpty();
        assertThat(judge(RequestKind.HTTP, ALL, 90, 120, 150, 199))
                .as("still few")
                .isEmpty();
    }

    @Test
    void a_limited_result_is_bounded_however_wide() {
        assertThat(judge(RequestKind.HTTP, ALL + " ORDER BY id LIMIT 5000", 5_000))
                .isEmpty();
    }

    @Test
    void a_limit_that_the_statement_was_given_counts_as_one_in_its_text() {
        EndpointTotals.Builder totals = new EndpointTotals.Builder("GET /events", RequestKind.HTTP);
        totals.add(ARequest.of(RequestKind.HTTP, "GET /events")
                .with(read(ALL).rows(5_000).capped().build())
                .build());

        assertThat(new UnboundedResult().judge(totals.build(EnumSet.noneOf(FindingKind.class))))
                .isEmpty();
    }

    @Test
    void a_job_may_read_all_there_is() {
        assertThat(judge(RequestKind.SCHEDULED, ALL, 100_000)).isEmpty();
        assertThat(judge(RequestKind.MAIN, ALL, 100_000)).isEmpty();
        assertThat(judge(RequestKind.BACKGROUND, ALL, 100_000)).isEmpty();
    }

    private static List<Finding> judge(RequestKind kind, String sql, long... rowsOfRequests) {
        EndpointTotals.Builder totals = new EndpointTotals.Builder("GET /events", kind);
        for (long rows : rowsOfRequests) {
            totals.add(ARequest.of(kind, "GET /events")
                    .with(read(sql).rows(rows).build())
                    .build());
        }
        return new UnboundedResult().judge(totals.build(EnumSet.noneOf(FindingKind.class)));
    }
}
