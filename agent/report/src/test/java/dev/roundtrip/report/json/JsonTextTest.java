package dev.roundtrip.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void what_a_terminal_would_obey_is_escaped_and_read_back_as_it_was() throws IOException {
        String hostile = "l\u00f6schen\u001b[2J\r\u0007\u007f\u009b1m\u202e\u2066\u2028 \ud83d\ude00";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.to(out)) {
            json.writeString(hostile);
        }
        String text = out.toString(StandardCharsets.UTF_8);

        assertThat(text).contains("l\u00f6schen", "\\u007F", "\\u009b", "\\u202e", "\\u2066", "\\u2028");
        assertThat(text.chars().filter(c -> c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x202e))
                .isEmpty();
        assertThat(JSON.std.anyFrom(text)).isEqualTo(hostile);
    }
}
