package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void leaves_plain_text_and_other_scripts_alone() {
        assertThat(Text.clean("GET /straße/東京")).isEqualTo("GET /straße/東京");
    }

    @Test
    void writes_out_what_could_move_the_cursor_or_turn_the_line_around() {
        assertThat(Text.clean("a\u001b[2Jb\nc\u2028d\u202ee")).isEqualTo("a\\u001b[2Jb\\u000ac\\u2028d\\u202ee");
    }

    @Test
    void cuts_what_is_too_long() {
        assertThat(Text.clean("x".repeat(500))).hasSize(Text.LONGEST).endsWith("x…");
        assertThat(Text.clean("\n".repeat(100))).hasSize(Text.LONGEST).endsWith("…");
    }

    @Test
    void keeps_what_just_fits() {
        String longest = "x".repeat(Text.LONGEST);

        assertThat(Text.clean(longest)).isEqualTo(longest);
    }
}
