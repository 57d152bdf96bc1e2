package dev.roundtrip.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"output, output, 0", "ouput, output, 1", "otuput, output, 1", "outputs, output, 1", "'', rtt, 3"})
    void counts_letters_added_taken_changed_and_swapped(String given, String word, int edits) {
        assertThat(Nearest.edits(given, word)).isEqualTo(edits);
    }
}
