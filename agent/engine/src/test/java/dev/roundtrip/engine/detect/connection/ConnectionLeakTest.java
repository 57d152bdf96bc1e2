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
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConnectionLeakTest {

    private static final String POOL = "com.zaxxer.hikari.HikariDataSource";

    @Test
    void requests_that_nearly_all_keep_their_connection_are_proof_from_ten_on() {
        assertThat(judge(RequestKind.HTTP, 10, 11)).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
            assertThat(finding.total()).isEqualTo(10);
            assertThat(finding.evidence())
                    .isEqualTo("10 connections of 11 requests not closed at the request's end, nor since.");
        });
        assertThat(judge(RequestKind.HTTP, 9, 9).get(0).grade()).isEqualTo(Grade.LIKELY);
        assertThat(judge(RequestKind.HTTP, 10, 12).get(0).grade()).isEqualTo(Grade.LIKELY);
    }

    @Test
    void two_requests_may_keep_a_connection_on_purpose() {
        assertThat(judge(RequestKind.HTTP, 2, 2)).isEmpty();
        assertThat(judge(RequestKind.HTTP, 3, 3)).hasSize(1);
    }

    @Test
    void an_endpoint_most_of_whose_requests_close_theirs_has_no_leak_of_its_own() {
        assertThat(judge(RequestKind.HTTP, 10, 20)).hasSize(1);
        assertThat(judge(RequestKind.HTTP, 10, 21)).isEmpty();
    }

    @Test
    void connections_that_are_closed_later_and_elsewhere_are_no_leak() {
        AtomicLong closed = new AtomicLong();
        EndpointTotals.Builder totals = totals(RequestKind.HTTP, 12, 12, closed);

        assertThat(judge(totals)).hasSize(1);
        closed.set(1);
        assertThat(judge(totals)).isEmpty();
    }

    @Test
    void the_programs_own_connections_and_those_of_tests_may_last() {
        assertThat(judge(RequestKind.MAIN, 12, 12)).isEmpty();
        assertThat(judge(RequestKind.TEST, 12, 12)).isEmpty();
        assertThat(judge(RequestKind.BACKGROUND, 12, 12)).isEmpty();
        assertThat(judge(RequestKind.SCHEDULED, 12, 12)).hasSize(1);
    }

    private static List<Finding> judge(RequestKind kind, int leaking, int requests) {
        return judge(totals(kind, leaking, requests, new AtomicLong()));
    }

    private static List<Finding> judge(EndpointTotals.Builder totals) {
        return new ConnectionLeak().judge(totals.build(EnumSet.noneOf(FindingKind.class)));
    }

    /** @param closedLater of each request's connections, after it has ended */
    private static EndpointTotals.Builder totals(RequestKind kind, int leaking, int requests, AtomicLong closedLater) {
        EndpointTotals.Builder totals = new EndpointTotals.Builder("GET /users", kind);
        for (int i = 0; i < requests; i++) {
            long open = i < leaking ? 1 : 0;
            totals.add(ARequest.of(kind, "GET /users")
                    .connections(0, 1, POOL)
                    .leases(leases -> {
                        leases.leftOpen = open;
                        leases.closedElsewhere = closedLater;
                    })
                    .build());
        }
        return totals;
    }
}
