package dev.roundtrip.javaagent.life.gate;

import static dev.roundtrip.javaagent.life.gate.Found.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.TestScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedRequestsTest {
    private final ServedRequests served = new ServedRequests();
    private final TestScope shows = new TestScope("com.acme.OwnerTest#shows");
    private final TestScope lists = new TestScope("com.acme.OwnerTest#lists");
    private final Finding ofRequest = finding(FindingKind.N_PLUS_ONE, "GET /owners");
    private final Finding ofTest = finding(FindingKind.N_PLUS_ONE, "test OwnerTest.shows");

    @Test
    void what_a_test_sent_stands_after_what_it_did_itself() {
        assertThat(served.keep(Found.sent("GET /owners", shows), List.of(ofRequest)))
                .isTrue();

        assertThat(served.takenWith(test(shows), List.of(ofTest)).findings()).containsExactly(ofTest, ofRequest);
    }

    @Test
    void each_test_gets_its_own_and_gets_it_once() {
        served.keep(Found.sent("GET /owners", shows), List.of(ofRequest));

        assertThat(served.takenWith(test(lists), List.of()).findings()).isEmpty();
        assertThat(served.takenWith(test(shows), List.of()).findings()).containsExactly(ofRequest);
        assertThat(served.takenWith(test(shows), List.of()).findings()).isEmpty();
    }

    @Test
    void what_comes_after_the_end_of_its_test_is_not_kept() {
        shows.end();

        assertThat(served.keep(Found.sent("GET /owners", shows), List.of(ofRequest)))
                .isFalse();
        assertThat(served.takenWith(test(shows), List.of()).findings()).isEmpty();
    }

    private static RequestRecord test(TestScope scope) {
        return Found.test("test OwnerTest.shows", scope, false);
    }
}
