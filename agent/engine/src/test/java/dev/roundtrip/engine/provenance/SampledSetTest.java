package dev.roundtrip.engine.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampledSetTest {

    private final SampledSet set = new SampledSet(1_024);

    @Test
    void counts_exactly_while_it_has_room() {
        offer(1_024);
        offer(1_024);

        assertThat(set.distinct()).isEqualTo(1_024);
        assertThat(set.weight()).isEqualTo(1);
    }

    @Test
    void estimates_a_million() {
        offer(1_000_000);

        // The salt differs in every run. 512 to 1,024 members give a standard error of 5 % at most: five of them.
        assertThat(set.distinct()).isBetween(750_000L, 1_250_000L);
    }

    @Test
    void counts_what_two_sets_have_in_common() {
        SampledSet other = new SampledSet(64);
        offer(40);
        for (int i = 30; i < 60; i++) {
            other.add(ValueHash.ofNumber(i));
        }

        assertThat(set.common(other)).isEqualTo(10);
        assertThat(other.common(set)).isEqualTo(10);
        assertThat(set.common(new SampledSet(64))).isZero();
    }

    @Test
    void marks_are_estimated_as_members_are() {
        for (int i = 0; i < 100_000; i++) {
            int slot = set.add(ValueHash.ofNumber(i));
            if (set.added() && i % 2 == 0) {
                set.mark(slot, 3);
            }
        }

        assertThat((double) set.marked(3) / set.distinct()).isBetween(0.4, 0.6);
        set.unmarkAll(3);
        assertThat(set.marked(3)).isZero();
    }

    @Test
    void numbers_stay_with_their_members_when_the_set_grows() {
        for (int i = 0; i < 1_000; i++) {
            set.number(set.add(ValueHash.ofNumber(i)), i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(set.number(set.add(ValueHash.ofNumber(i)))).isEqualTo(i);
        }
    }

    private void offer(int count) {
        for (int i = 0; i < count; i++) {
            set.add(ValueHash.ofNumber(i));
        }
    }
}
