package dev.roundtrip.engine.detect.connection;

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

class PoolChurnTest {

    private static final String POOL = "com.zaxxer.hikari.HikariDataSource";
    private static final String NO_POOL = "org.h2.jdbcx.JdbcDataSource";

    @Test
    void connections_that_a_pools_own_thread_goes_on_opening_are_told_where_most_are_opened() {
        List<Finding> findings =
                PoolChurn.judge(List.of(serving(POOL, 1_000), filling(50, "background Filler"), filling(1, "other")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.INFO);
            assertThat(finding.request()).isEqualTo("background Filler");
            assertThat(finding.total()).isEqualTo(51);
            assertThat(finding.evidence())
                    .isEqualTo("51 physical connections opened after the process had borrowed 500 times (1,000 in all):"
                            + " connections do not last.");
        });
    }

    @Test
    void a_pool_may_grow_by_twenty() {
        assertThat(PoolChurn.judge(List.of(serving(POOL, 100), filling(20, "filler"))))
                .isEmpty();
        assertThat(PoolChurn.judge(List.of(serving(POOL, 100), filling(21, "filler"))))
                .hasSize(1);
    }

    @Test
    void a_connection_renewed_every_twenty_borrows_is_churn_and_a_rarer_one_is_not() {
        assertThat(PoolChurn.judge(List.of(serving(POOL, 1_000), filling(50, "filler"))))
                .hasSize(1);
        assertThat(PoolChurn.judge(List.of(serving(POOL, 1_000), filling(49, "filler"))))
                .isEmpty();
    }

    @Test
    void without_a_pool_the_requests_tell_it_themselves() {
        assertThat(PoolChurn.judge(List.of(serving(NO_POOL, 1_000), filling(900, "filler"))))
                .isEmpty();
        assertThat(PoolChurn.judge(List.of())).isEmpty();
    }

    private static EndpointTotals serving(String source, int borrows) {
        EndpointTotals.Builder totals = new EndpointTotals.Builder("GET /users", RequestKind.HTTP);
        totals.add(ARequest.http("GET /users").connections(0, borrows, source).build());
        return totals.build(EnumSet.noneOf(FindingKind.class));
    }

    private static EndpointTotals filling(long late, String name) {
        EndpointTotals.Builder totals = new EndpointTotals.Builder(name, RequestKind.BACKGROUND);
        totals.add(ARequest.of(RequestKind.BACKGROUND, name)
                .connections(late, 0, null)
                .leases(leases -> leases.openedLate = late)
                .build());
        return totals.build(EnumSet.noneOf(FindingKind.class));
    }
}
