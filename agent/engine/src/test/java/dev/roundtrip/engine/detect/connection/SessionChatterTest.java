package dev.roundtrip.engine.detect.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionChatterTest {

    private static final long MILLI = 1_000_000;

    @Test
    void calls_that_take_a_quarter_of_the_request_are_likely_and_a_tenth_is_worth_knowing() {
        assertThat(findings(50, 250 * MILLI, 0, 0))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.LIKELY));
        assertThat(findings(50, 249 * MILLI, 0, 0))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.INFO));
        assertThat(findings(50, 100 * MILLI, 0, 0)).hasSize(1);
        assertThat(findings(50, 99 * MILLI, 0, 0)).isEmpty();
    }

    @Test
    void many_settings_that_the_driver_only_notes_down_are_no_trips() {
        assertThat(findings(0, 0, 2_000, 199 * MILLI)).isEmpty();
        assertThat(findings(0, 0, 2_000, 200 * MILLI)).hasSize(1);
    }

    @Test
    void one_slow_check_may_be_chance() {
        assertThat(findings(1, 400 * MILLI, 0, 0))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.INFO));
    }

    @Test
    void one_that_the_machine_held_up_makes_the_others_no_worse() {
        List<Finding> held = new SessionChatter()
                .judge(ARequest.http("GET /users")
                        .chatter(0, 0, 4, 250 * MILLI, MILLI)
                        .build());

        assertThat(held).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.INFO);
            assertThat(finding.evidence()).isEqualTo("4 settings of connections took 250ms.");
        });
    }

    @Test
    void several_that_are_quick_but_for_one_are_no_chatter() {
        assertThat(new SessionChatter()
                        .judge(ARequest.http("GET /users")
                                .chatter(0, 0, 4, 250 * MILLI, 151 * MILLI)
                                .build()))
                .isEmpty();
    }

    @Test
    void says_what_took_the_time_and_repairs_the_dearer_half() {
        Finding settings = findings(1, 10 * MILLI, 60, 290 * MILLI).get(0);

        assertThat(settings.evidence())
                .isEqualTo("1 liveness check took 10ms and 60 settings of connections took 290ms.");
        assertThat(settings.fix()).contains("pool's defaults");
        assertThat(findings(60, 290 * MILLI, 1, 10 * MILLI).get(0).fix()).contains("check idle connections only");
    }

    @Test
    void a_request_without_any_is_silent() {
        assertThat(findings(0, 0, 0, 0)).isEmpty();
    }

    private static List<Finding> findings(long pings, long pingNanos, long settings, long settingNanos) {
        return new SessionChatter()
                .judge(ARequest.http("GET /users")
                        .chatter(pings, pingNanos, settings, settingNanos)
                        .build());
    }
}
