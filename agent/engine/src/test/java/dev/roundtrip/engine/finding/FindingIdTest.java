package dev.roundtrip.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.site.Site;
import org.junit.jupiter.api.Test;

class FindingIdTest {

    private static final String SHAPE = "SELECT v FROM t WHERE id = ?";

    @Test
    void names_kind_method_and_a_hash_of_the_shape() {
        assertThat(id(SHAPE, 42)).isEqualTo("n-plus-one@com.acme.Service.show#463a3f99");
    }

    @Test
    void survives_moved_lines() {
        assertThat(id(SHAPE, 43)).isEqualTo(id(SHAPE, 42));
    }

    @Test
    void keeps_the_leading_zeros_of_the_hash() {
        assertThat(FindingId.of(FindingKind.CONNECTION_PER_REQUEST, null, null))
                .isEqualTo("connection-per-request@unknown#00000000");
    }

    private static String id(String shape, int line) {
        return FindingId.of(FindingKind.N_PLUS_ONE, shape, new Site("com.acme.Service", "show", "Service.java", line));
    }
}
