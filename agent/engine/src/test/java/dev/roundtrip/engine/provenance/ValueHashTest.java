package dev.roundtrip.engine.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collections;
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
    void equal_dates_of_jdbc_are_equal_although_another_loader_than_the_boot_loader_defines_them() {
        assertThat(ValueHash.ofParameter(java.sql.Date.valueOf("2024-02-29")))
                .isEqualTo(ValueHash.ofParameter(java.sql.Date.valueOf("2024-02-29")));
        assertThat(ValueHash.ofParameter(Timestamp.valueOf("2024-02-29 12:00:00.000001")))
                .isEqualTo(ValueHash.ofParameter(Timestamp.valueOf("2024-02-29 12:00:00.000001")))
                .isNotEqualTo(ValueHash.ofParameter(Timestamp.valueOf("2024-02-29 12:00:00.000002")));
    }

    @Test
    void equal_byte_arrays_are_equal_parameters() {
        assertThat(ValueHash.ofParameter(new byte[] {1, 2, 3})).isEqualTo(ValueHash.ofParameter(new byte[] {1, 2, 3}));
    }

    @Test
    void never_asks_the_network_for_a_url() throws Exception {
        URL url = new URL(null, "test://host/", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL target) {
                throw new IllegalStateException("opened");
            }

            @Override
            protected int hashCode(URL target) {
                throw new IllegalStateException("resolved");
            }
        });

        assertThat(ValueHash.ofParameter(url)).isNotEqualTo(ValueHash.NONE);
    }

    @Test
    void never_calls_a_method_of_what_a_collection_holds() {
        Object hostile = new Object() {
            @Override
            public int hashCode() {
                throw new IllegalStateException("called");
            }
        };

        assertThat(ValueHash.ofParameter(Collections.singletonList(hostile))).isNotEqualTo(ValueHash.NONE);
    }

    @Test
    void never_calls_a_method__of_an_applications_own_type() {
        Object hostile = new Object() {
            @Override
            public int hashCode() {
                throw new IllegalStateException("called");
            }
        };

        assertThat(ValueHash.ofParameter(hostile)).isNotEqualTo(ValueHash.NONE);
    }
}
