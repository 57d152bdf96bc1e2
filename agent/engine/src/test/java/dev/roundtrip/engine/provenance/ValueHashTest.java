package dev.roundtrip.engine.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueHashTest {

    @Test
    void a_key_has_one_hash_whichever_type_carries_it() {
        long hash = ValueHash.ofNumber(4711);

        assertThat(ValueHash.ofKey(4711)).isEqualTo(hash);
        assertThat(ValueHash.ofKey(4711L)).isEqualTo(hash);
        assertThat(ValueHash.ofKey("4711")).isEqualTo(hash);
        assertThat(ValueHash.ofKey(new BigDecimal("4711.00"))).isEqualTo(hash);
        assertThat(ValueHash.ofKey(BigInteger.valueOf(4711))).isEqualTo(hash);
    }

    @Test
    void texts_that_are_no_plain_integers_are_not_numbers() {
        assertThat(ValueHash.ofKey("04711")).isNotEqualTo(ValueHash.ofNumber(4711));
        assertThat(ValueHash.ofKey("e4711")).isNotEqualTo(ValueHash.ofNumber(4711));
        assertThat(ValueHash.ofKey("-")).isNotEqualTo(ValueHash.NONE);
        assertThat(ValueHash.ofKey("-7")).isEqualTo(ValueHash.ofNumber(-7));
    }

    @Test
    void a_uuid_its_text_and_its_bytes_are_one_key() {
        UUID uuid = UUID.fromString("7d444840-9dc0-11d1-b245-5ffdce74fad2");
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();

        assertThat(ValueHash.ofKey(uuid.toString())).isEqualTo(ValueHash.ofKey(uuid));
        assertThat(ValueHash.ofKey(bytes)).isEqualTo(ValueHash.ofKey(uuid));
    }

    @Test
    void what_cannot_be_a_key_has_none() {
        assertThat(ValueHash.ofKey(null)).isEqualTo(ValueHash.NONE);
        assertThat(ValueHash.ofKey("")).isEqualTo(ValueHash.NONE);
        assertThat(ValueHash.ofKey("x".repeat(65))).isEqualTo(ValueHash.NONE);
        assertThat(ValueHash.ofKey(1.5)).isEqualTo(ValueHash.NONE);
        assertThat(ValueHash.ofKey(new BigDecimal("1.5"))).isEqualTo(ValueHash.NONE);
        assertThat(ValueHash.ofKey(LocalDate.EPOCH)).isEqualTo(ValueHash.NONE);
    }

    @Test
    void equal_parameters_have_equal_hashes_also_where_they_are_no_keys() {
        assertThat(ValueHash.ofParameter(LocalDate.of(2024, 2, 29)))
                .isEqualTo(ValueHash.ofParameter(LocalDate.of(2024, 2, 29)))
                .isNotEqualTo(ValueHash.ofParameter(LocalDate.of(2024, 3, 1)));
    }

    @Test
    void never_calls_a_method_of_an_applications_own_type() {
        Object hostile = new Object() {
            @Override
            public int hashCode() {
                throw new IllegalStateException("called");
            }
        };

        assertThat(ValueHash.ofParameter(hostile)).isNotEqualTo(ValueHash.NONE);
    }
}
