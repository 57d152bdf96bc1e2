package dev.roundtrip.engine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding that rests on a time says more about the machine than about the endpoint where few requests show it. */
class TimesByChanceTest {

    private static final long MILLI = 1_000_000;
    private static final JvmInfo JVM = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "test");

    private final Judge judge = new Judge();
    private final Ledger ledger = new Ledger();

    @Test
    void a_tenth_of_the_requests_may_wait_by_chance_and_more_may_not() {
        requests(5, quick());
        requests(2, waiting(60));
        requests(13, quick());
        assertThat(findings()).isEmpty();

        requests(1, waiting(60));
        assertThat(findings()).hasSize(1);
    }

    @Test
    void what_only_the_first_requests_waited_for_was_the_start() {
        requests(3, waiting(60));
        requests(26, quick());
        assertThat(findings()).hasSize(1);

        requests(1, quick());
        assertThat(findings()).isEmpty();
    }

    @Test
    void one_of_a_few_requests_is_told() {
        requests(1, waiting(60));
        requests(8, quick());
        assertThat(findings()).hasSize(1);

        requests(1, quick());
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_longest_wait_gives_the_words() {
        requests(1, waiting(60));
        requests(1, waiting(90));
        requests(1, waiting(70));

        assertThat(findings().get(0).evidence()).startsWith("1 borrow waited 90ms");
    }

    @Test
    void settings_that_some_requests_wait_for_and_most_do_not_are_worth_knowing_at_most() {
        RequestRecord held =
                ARequest.http("GET /a").chatter(0, 0, 4, 300 * MILLI).build();
        requests(2, held);
        requests(4, quick());
        assertThat(findings())
                .singleElement()
                .satisfies(all -> assertThat(all.grade()).isEqualTo(Grade.LIKELY));

        requests(1, quick());
        assertThat(findings())
                .singleElement()
                .satisfies(all -> assertThat(all.grade()).isEqualTo(Grade.INFO));

        requests(2, quick());
        assertThat(findings()).hasSize(1);
        requests(4, quick());
        assertThat(findings()).isEmpty();
    }

    @Test
    void two_settings_in_two_requests_may_have_met_a_busy_machine_and_in_three_they_did_not() {
        RequestRecord two =
                ARequest.http("GET /a").chatter(0, 0, 2, 600 * MILLI).build();
        assertThat(ledger.add(two, judge.judge(two))).as("told at once").isEmpty();
        assertThat(ledger.add(two, judge.judge(two))).isEmpty();
        assertThat(findings()).isEmpty();

        assertThat(ledger.add(two, judge.judge(two))).hasSize(1);
        assertThat(findings()).hasSize(1);
    }

    @Test
    void three_settings_of_one_request_are_told() {
        requests(
                1,
                ARequest.http("GET /a").chatter(1, 100 * MILLI, 2, 200 * MILLI).build());

        assertThat(findings()).hasSize(1);
    }

    private static RequestRecord quick() {
        return ARequest.http("GET /a").build();
    }

    private static RequestRecord waiting(long millis) {
        return ARequest.http("GET /a")
                .waiting(1, millis, new LeaseUse.Holder("GET /slow", null))
                .build();
    }

    private void requests(int number, RequestRecord request) {
        for (int i = 0; i < number; i++) {
            ledger.add(request, judge.judge(request));
        }
    }

    private List<Finding> findings() {
        return ledger.recording(JVM, Observation.NONE).findings();
    }
}
