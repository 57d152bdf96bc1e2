package dev.roundtrip.engine.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoveredTimeTest {

    record Call(int start, int end) {}

    private final CoveredTime covered = new CoveredTime();

    @Test
    void a_call_alone_is_given_all_its_time() {
        assertThat(covered.claim(10, 30)).isEqualTo(20);
        assertThat(covered.claim(30, 31)).isEqualTo(1);
    }

    @Test
    void a_call_that_others_lie_within_is_given_what_they_left() {
        covered.claim(10, 20);
        covered.claim(30, 40);

        assertThat(covered.claim(0, 50)).isEqualTo(30);
    }

    @Test
    void a_call_that_lies_beside_one_that_ended_before_is_given_the_rest() {
        covered.claim(0, 20);

        assertThat(covered.claim(5, 25)).isEqualTo(5);
    }

    @Test
    void beyond_its_room_a_longer_call_is_given_less_but_never_more_than_its_due() {
        for (int i = 0; i < 100; i++) {
            covered.claim(i * 10, i * 10 + 9);
        }

        assertThat(covered.claim(0, 1_000)).isBetween(30L, 100L);
    }

    @Property(tries = 500, seed = "1")
    void all_claims_add_up_to_the_time_in_which_any_call_was_under_way(@ForAll("calls") List<Call> calls) {
        CoveredTime fresh = new CoveredTime();
        BitSet moments = new BitSet();
        long claimed = 0;
        for (Call call : calls) {
            claimed += fresh.claim(call.start, call.end);
            moments.set(call.start, call.end);
            assertThat(claimed).isEqualTo(moments.cardinality());
        }
    }

    /** At most as many as there is room for, in the order of their ends. */
    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Integer> time = Arbitraries.integers().between(0, 400);
        return Combinators.combine(time, time)
                .as((a, b) -> new Call(Math.min(a, b), Math.max(a, b)))
                .list()
                .ofMaxSize(30)
                .map(CoveredTimeTest::byEnd);
    }

    private static List<Call> byEnd(List<Call> calls) {
        List<Call> sorted = new ArrayList<>(calls);
        sorted.sort(Comparator.comparingInt(Call::end));
        return sorted;
    }
}
