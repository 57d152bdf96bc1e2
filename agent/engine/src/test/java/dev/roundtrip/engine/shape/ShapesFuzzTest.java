package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * What holds for any text at all. The build asks it of the texts in {@code ShapesFuzzTestInputs}; with
 * {@code JAZZER_FUZZ=1} Jazzer looks for others.
 */
class ShapesFuzzTest {

    private static final String CANARY = "zqcanaryqz";

    /** Far above every text that a fuzzer makes, so that none is cut. */
    private static final int NO_LIMIT = 1_000_000;

    @FuzzTest(maxDuration = "2m")
    void tokens_stand_in_order_and_the_last_one_ends_the_text(byte[] input) {
        String text = text(input);
        Lexer lexer = new Lexer(text);
        int end = 0;
        for (TokenType type = lexer.next(); type != TokenType.END; type = lexer.next()) {
            assertThat(lexer.start()).isGreaterThanOrEqualTo(end);
            assertThat(lexer.end()).isGreaterThan(lexer.start()).isLessThanOrEqualTo(text.length());
            end = lexer.end();
        }
        assertThat(lexer.next()).isEqualTo(TokenType.END);
    }

    @FuzzTest(maxDuration = "2m")
    void a_folded_text_stays_as_it_is(byte[] input) {
        CountingText text = new CountingText(text(input));
        String folded = new Folder(text, NO_LIMIT).fold();

        assertThat(text.visits()).isLessThan(200L * text.length() + 10_000);
        assertThat(new Folder(folded, NO_LIMIT).fold()).isEqualTo(folded);
    }

    @FuzzTest(maxDuration = "2m")
    void any_text_has_a_shape(byte[] input) {
        Shape shape = new Shapes().of(text(input));

        assertThat(shape.text()).hasSizeLessThanOrEqualTo(Shape.MAX_TEXT);
        assertThat(shape.sources()).hasSameSizeAs(shape.columns());
        assertThat(shape.kind()).isNotNull();
        assertThat(shape.tables()).doesNotHaveDuplicates().doesNotContainNull();
    }

    /** The text of a literal is the user's own, whatever it holds and whoever escapes how. */
    @FuzzTest(maxDuration = "2m")
    void a_literal_never_shows(byte[] input) {
        String inside = text(input).replace("'", "''");
        String sql = "select a from t where b = '" + CANARY + inside + CANARY + "' and c = '" + CANARY + "'";

        assertThat(new Folder(sql, NO_LIMIT).fold()).doesNotContainIgnoringCase(CANARY);
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
