package dev.roundtrip.engine.detect.connection;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.EndpointTotals;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionPerRequestTest {

    private static final String NO_POOL = "org.springframework.jdbc.datasource.DriverManagerDataSource";
    private static final String POOL = "com.zaxxer.hikari.HikariDataSource";
    private static final long MILLI = 1_000_000;

    @Test
    void confirms_requests_that_each_open_a_connection_of_their_own() {
        List<Finding> findings = judge(RequestKind.HTTP, NO_POOL, 100, 100);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
            assertThat(finding.perRequest()).isEqualTo(1);
            assertThat(finding.total()).isEqualTo(100);
            assertThat(finding.costShare()).isEqualTo(0.5);
            assertThat(finding.hopefulNanos()).isEqualTo(10 * MILLI);
            assertThat(finding.sureNanos())
                    .describedAs("a pool of ten opens ten itself")
                    .isEqualTo(9 * MILLI);
            assertThat(finding.evidence())
                    .isEqualTo("100 of 100 requests with a connection opened a physical one; reuse 0%.");
            assertThat(finding.fix()).contains("through DriverManagerDataSource");
        });
    }

    @Test
    void five_requests_are_enough_and_four_are_not() {
        assertThat(judge(RequestKind.HTTP, NO_POOL, 5, 5)).hasSize(1);
        assertThat(judge(RequestKind.HTTP, NO_POOL, 4, 4)).isEmpty();
    }

    @Test
    void a_pool_that_warms_up_is_innocent() {
        assertThat(judge(RequestKind.HTTP, POOL, 10, 1_000)).isEmpty();
        assertThat(judge(RequestKind.HTTP, POOL, 10, 10))
                .describedAs("ten concurrent requests that find an empty pool")
                .isEmpty();
    }

    @Test
    void a_pool_that_keeps_nothing_is_guilty_in_the_long_run() {
        assertThat(judge(RequestKind.HTTP, POOL, 100, 100))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).contains("maximum life time"));
    }

    @Test
    void a_thread_that_fills_a_pool_borrows_nothing() {
        EndpointTotals.Builder filling =
                new EndpointTotals.Builder("background HikariPool.fill", RequestKind.BACKGROUND);
        for (int i = 0; i < 100; i++) {
            filling.add(request(RequestKind.BACKGROUND, 1, 0, null));
        }

        assertThat(detector().judge(filling.build(EnumSet.noneOf(FindingKind.class))))
                .isEmpty();
    }

    @Test
    void a_thread_that_only_opens_connections_fills_a_pool() {
        assertThat(judge(RequestKind.BACKGROUND, NO_POOL, 100, 100)).isEmpty();
    }

    @Test
    void a_thread_in_the_background_that_asks_on_a_new_connection_each_time_is_guilty() {
        EndpointTotals.Builder worker = new EndpointTotals.Builder("background Worker.run", RequestKind.BACKGROUND);
        for (int i = 0; i < 100; i++) {
            worker.add(ARequest.of(RequestKind.BACKGROUND, "background Worker.run")
                    .lasting(20 * MILLI)
                    .with(read("SELECT v FROM t").build())
                    .connections(1, 1, NO_POOL)
                    .build());
        }

        assertThat(detector().judge(worker.build(EnumSet.noneOf(FindingKind.class))))
                .hasSize(1);
    }

    @Test
    void a_program_that_runs_once_may_open_its_connection() {
        assertThat(judge(RequestKind.MAIN, NO_POOL, 1, 1)).isEmpty();
    }

    @Test
    void a_job_that_opens_one_now_and_then_is_worth_knowing_only() {
        assertThat(judge(RequestKind.SCHEDULED, NO_POOL, 10, 10))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.INFO));
    }

    @Test
    void a_connection_for_each_query_is_the_better_story() {
        assertThat(detector()
                        .judge(totals(RequestKind.HTTP, NO_POOL, 10, 10)
                                .build(EnumSet.of(FindingKind.CONNECTION_PER_QUERY))))
                .isEmpty();
    }

    private static List<Finding> judge(RequestKind kind, String source, int opening, int requests) {
        return detector().judge(totals(kind, source, opening, requests).build(EnumSet.noneOf(FindingKind.class)));
    }

    private static EndpointTotals.Builder totals(RequestKind kind, String source, int opening, int requests) {
        EndpointTotals.Builder totals = new EndpointTotals.Builder("GET /users", kind);
        for (int i = 0; i < requests; i++) {
            totals.add(request(kind, i < opening ? 1 : 0, 1, source));
        }
        return totals;
    }

    private static RequestRecord request(RequestKind kind, long opened, long borrowed, String source) {
        return ARequest.of(kind, "GET /users")
                .lasting(20 * MILLI)
                .connections(opened, borrowed, source)
                .build();
    }

    private static ConnectionPerRequest detector() {
        return new ConnectionPerRequest(DetectionSettings.DEFAULT);
    }
}
