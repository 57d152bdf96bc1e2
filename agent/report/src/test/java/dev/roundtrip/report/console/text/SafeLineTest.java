package dev.roundtrip.report.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeLineTest {

    @Test
    void letters_of_every_language_stay_and_a_plain_text_is_the_same_object() {
        String plain = "/srv/l\u00f6schen/\u8868/\ud83d\ude00.json";

        assertThat(SafeLine.of(plain)).isSameAs(plain);
    }

    @Test
    void what_moves_a_cursor_begins_a_line_or_turns_the_writing_is_escaped() {
        assertThat(SafeLine.of("a\u001b[2J\r\n\u0007\u007f\u009b1m\u202e\u2066\u2028\u200bz"))
                .isEqualTo("a\\u001b[2J\\u000d\\u000a\\u0007\\u007f\\u009b1m\\u202e\\u2066\\u2028\\u200bz");
    }
}
