package dev.roundtrip.engine.gate.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detectors;
import dev.roundtrip.engine.finding.FindingKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestBudgetTest {

    private static final String TEST = "com.acme.OwnerTest#shows\n";

    @ParameterizedTest
    @EnumSource
    void to_allow_what_no_test_shows_by_itself_is_complained_of(FindingKind kind) {
        String complaint =
                TestBudget.of(TEST + "allow " + kind.label() + " 10 old").complaint();

        if (kind.together()) {
            assertThat(complaint).startsWith("@Allow(kind = \"" + kind.label() + "\"): many requests show it together");
        } else {
            assertThat(complaint).isNull();
        }
    }

    /** One kind for each detector of endpoints, and that of the whole run. */
    @Test
    void every_detector_of_endpoints_has_such_a_kind() {
        long kinds = Arrays.stream(FindingKind.values())
                .filter(FindingKind::together)
                .count();

        assertThat(kinds)
                .isEqualTo(Detectors.ofEndpoints(DetectionSettings.DEFAULT).size() + 1);
    }

    @Test
    void a_kind_that_is_misspelt_is_complained_of() {
        assertThat(TestBudget.of(TEST + "allow n-plus-two 10 old").complaint())
                .isEqualTo("@Allow(kind = \"n-plus-two\"): there is no such kind; the nearest is n-plus-one");
    }
}
