package dev.roundtrip.engine.detect.connection;

import static dev.roundtrip.engine.fixture.AUse.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request does to others by the way it holds connections: nested, idle, or waiting for them. */
class HeldConnectionsTest {

    private static final long MILLI = 1_000_000;

    @Test
    void one_nested_borrow_is_proof_and_none_is_silence() {
        assertThat(new NestedConnection()
                        .judge(ARequest.http("POST /orders")
                                .leases(leases -> {
                                    leases.nested = 1;
                                    leases.nestedSite = site("Audit", "store", 24);
                                })
                                .build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
                    assertThat(finding.minor()).as("a risk costs nothing yet").isFalse();
                    assertThat(finding.evidence()).contains("borrowed 1 time while");
                });
        assertThat(new NestedConnection().judge(ARequest.http("POST /orders").build()))
                .isEmpty();
    }

    @Test
    void a_connection_held_for_a_tenth_of_a_second_without_a_call_is_idle() {
        Finding finding = idle(RequestKind.HTTP, 110, 100, 60).get(0);

        assertThat(finding.grade()).isEqualTo(Grade.LIKELY);
        assertThat(finding.minor()).isFalse();
        assertThat(finding.evidence())
                .isEqualTo(
                        "A pooled connection held 110ms, for 100ms (91%) of it without a call; the longest pause took"
                                + " 60ms.");
        assertThat(idle(RequestKind.MESSAGE, 110, 100, 60)).hasSize(1);
    }

    @Test
    void a_shorter_hold_is_noticed_by_nobody() {
        assertThat(idle(RequestKind.HTTP, 110, 99, 60)).isEmpty();
    }

    @Test
    void a_hold_that_is_busy_most_of_the_time_is_at_work() {
        assertThat(idle(RequestKind.HTTP, 201, 100, 60)).isEmpty();
    }

    @Test
    void many_short_pauses_are_ordinary_work_between_calls() {
        assertThat(idle(RequestKind.HTTP, 110, 100, 49)).isEmpty();
    }

    @Test
    void a_job_or_a_program_takes_the_connection_from_nobody() {
        for (RequestKind kind : new RequestKind[] {
            RequestKind.MAIN, RequestKind.SCHEDULED, RequestKind.BACKGROUND, RequestKind.TEST, RequestKind.METHOD
        }) {
            assertThat(idle(kind, 110, 100, 60)).as(kind.label()).isEmpty();
        }
    }

    @Test
    void a_wait_while_others_hold_names_them_and_their_line() {
        LeaseUse.Holder holder = new LeaseUse.Holder("GET /slow", site("Reports", "all", 9));
        Finding finding = waiting(1, 60, holder).get(0);

        assertThat(finding.grade()).isEqualTo(Grade.LIKELY);
        assertThat(finding.evidence())
                .isEqualTo("1 borrow waited 60ms for a connection; held meanwhile by GET /slow at com.acme.Reports.all"
                        + " (seen 1 time).");
        assertThat(finding.hopefulNanos()).as("nobody knows how fast it falls").isZero();
    }

    @Test
    void three_holders_are_named_and_the_fourth_is_not() {
        Finding finding = waiting(1, 60, holder("a"), holder("b"), holder("c"), holder("d"))
                .get(0);

        assertThat(finding.evidence()).endsWith("by GET /a (seen 1 time), GET /b (seen 1 time), GET /c (seen 1 time).");
    }

    @Test
    void a_wait_for_which_nobody_was_seen_to_hold_one_is_the_machines() {
        assertThat(waiting(1, 60)).isEmpty();
    }

    @Test
    void a_borrow_that_waited_for_nobody_is_no_wait_however_long() {
        assertThat(waiting(0, 500)).as("a pool that was being filled").isEmpty();
    }

    @Test
    void a_wait_is_told_from_ten_milliseconds_and_a_twentieth_of_the_request_on() {
        assertThat(waiting(1, 50, holder("a"))).hasSize(1);
        assertThat(waiting(1, 49, holder("a"))).as("below 5% of a second").isEmpty();
        assertThat(new PoolWait()
                        .judge(ARequest.http("GET /a")
                                .lasting(20 * MILLI)
                                .waiting(2, 9, holder("a"))
                                .build()))
                .isEmpty();
    }

    private static LeaseUse.Holder holder(String name) {
        return new LeaseUse.Holder("GET /" + name, null);
    }

    private static List<Finding> waiting(long waits, long millis, LeaseUse.Holder... holders) {
        return new PoolWait()
                .judge(ARequest.http("GET /users")
                        .waiting(waits, millis, holders)
                        .build());
    }

    private static List<Finding> idle(RequestKind kind, long heldMillis, long idleMillis, long pauseMillis) {
        return new HeldIdle()
                .judge(ARequest.of(kind, "GET /users")
                        .leases(leases -> {
                            leases.heldNanos = heldMillis * MILLI;
                            leases.idleNanos = idleMillis * MILLI;
                            leases.longestPauseNanos = pauseMillis * MILLI;
                        })
                        .build());
    }
}
