package dev.roundtrip.engine.recorder.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** What holds for the literals of any text at all; as {@code ShapesFuzzTest}. */
class LiteralValuesFuzzTest {

    private final LiteralValues literals = new LiteralValues();

    @FuzzTest(maxDuration = "1m")
    void equal_texts_have_equal_values(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        StatementState statement = new StatementState();

        literals.bind(text, statement);

        assertThat(statement.positions()).isBetween(0, StatementState.MAX_POSITIONS + 1);
        assertThat(literals.hash(text)).isEqualTo(literals.hash(new String(text)));
    }

    /** The key of a look-up, behind any text that holds no literal. */
    @FuzzTest(maxDuration = "1m")
    void another_number_is_another_value(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8).replaceAll("[0-9'/-]", "");

        assertThat(literals.hash(text + " = 17")).isNotEqualTo(literals.hash(text + " = 18"));
    }
}
