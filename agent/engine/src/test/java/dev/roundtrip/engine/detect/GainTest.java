package dev.roundtrip.engine.detect;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import org.junit.jupiter.api.Test;

class GainTest {

    private static final long MILLI = 1_000_000;

    private final ShapeUse floor = read("SELECT fast FROM t").taking(MILLI / 2).build();

    @Test
    void one_query_surely_saves_a_round_trip_for_each_key_and_at_best_all_but_one_execution() {
        ShapeUse use = read("SELECT v FROM t WHERE id = ?").times(201).build();

        Gain gain = Gain.ofOneQuery(use, request(use));

        assertThat(gain.sureNanos).isEqualTo(200 * MILLI / 2);
        assertThat(gain.hopefulNanos).isEqualTo(200 * MILLI);
    }

    @Test
    void keys_asked_for_again_surely_save_their_whole_execution() {
        ShapeUse use =
                read("SELECT v FROM t WHERE id = ?").times(100).distinct(11).build();

        assertThat(Gain.ofOneQuery(use, request(use)).sureNanos).isEqualTo(10 * MILLI / 2 + 89 * MILLI);
    }

    @Test
    void thousands_of_keys_need_more_than_one_call() {
        ShapeUse use = write("INSERT INTO t (v) VALUES (?)").times(2_500).build();

        assertThat(Gain.ofBatching(use, 2_500, request(use)).hopefulNanos).isEqualTo(2_497 * MILLI);
    }

    @Test
    void the_round_trip_is_the_fastest_execute_that_did_not_fail() {
        ShapeUse refused = read("SELECT nonsense").taking(10).failures(1).build();

        assertThat(request(refused).roundTripNanos()).isEqualTo(MILLI / 2);
        assertThat(ARequest.http("GET /").build().roundTripNanos()).isZero();
    }

    @Test
    void what_is_sure_is_never_more_than_what_is_hoped_for() {
        assertThat(new Gain(10, 5).sureNanos).isEqualTo(5);
        assertThat(new Gain(-1, -2).hopefulNanos).isZero();
    }

    private RequestRecord request(ShapeUse use) {
        return ARequest.http("GET /").with(floor, use).build();
    }
}
