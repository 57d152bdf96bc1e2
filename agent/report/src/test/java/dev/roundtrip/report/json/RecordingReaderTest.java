package dev.roundtrip.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingReaderTest {

    @Test
    void refuses_every_half_written_recording_and_says_where_it_ends() throws IOException {
        String whole = text();
        for (int length = 1; length < whole.trim().length(); length++) {
            String half = whole.substring(0, length);
            long line = half.chars().filter(c -> c == '\n').count() + 1;
            assertThatThrownBy(() -> read(half))
                    .isInstanceOf(UnreadableRecordingException.class)
                    .hasMessage("r.json: not a complete recording (ends at line " + line
                            + "); was the JVM killed while it was written?");
        }
    }

    @Test
    void refuses_an_empty_file() {
        assertThatThrownBy(() -> read(""))
                .hasMessage("r.json: an empty file; was the JVM killed while it was written?");
        assertThatThrownBy(() -> read(" \n")).hasMessageStartingWith("r.json: an empty file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "null", "{\"format\": 1}", "{\"format\": \"jfr/1\", \"requests\": []}"})
    void refuses_foreign_documents(String foreign) {
        assertThatThrownBy(() -> read(foreign))
                .hasMessage("r.json: not a Roundtrip recording (it does not say \"format\": \"roundtrip/1\")");
    }

    @ParameterizedTest
    @CsvSource({"roundtrip/2,roundtrip/2", "roundtrip/1.5,roundtrip/?", "roundtrip/,roundtrip/?"})
    void refuses_another_version_of_the_format(String format, String told) {
        assertThatThrownBy(() -> read("{\"format\": \"" + format + "\"}"))
                .hasMessage("r.json: format " + told
                        + " is not the one that this version reads (roundtrip/1); use the version that wrote it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "<html>", "{\"format\": roundtrip}", "{\"a\": 1, \"a\": 2}", "PK\u0003\u0004"})
    void refuses_what_is_not_json(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableRecordingException.class)
                .message()
                .startsWith("r.json: not JSON (line 1, column ")
                .doesNotContain("\n");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() throws IOException {
        byte[] utf16 = text().getBytes(StandardCharsets.UTF_16LE);
        utf16[4] = (byte) 0xff;
        assertThatThrownBy(() ->
                        RecordingReader.read(new ByteArrayInputStream(new byte[] {'"', (byte) 0xff, '"'}), "r"))
                .isInstanceOf(UnreadableRecordingException.class);
        assertThatThrownBy(() -> RecordingReader.read(new ByteArrayInputStream(utf16), "r"))
                .isInstanceOf(UnreadableRecordingException.class);
    }

    @Test
    void refuses_two_recordings_in_one_file() throws IOException {
        String twice = text() + text();
        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(UnreadableRecordingException.class)
                .hasMessageStartingWith("r.json: something follows the end of the recording (line ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pid\": 4711, | | jvm.pid is missing",
                "\"count\": 100, | \"count\": 99, | requests[0].count does not agree with the histogram",
                "\"statements\": 20100 | \"statements\": \"many\" | requests[0].statements is not an integer of 64 bits",
                "\"statements\": 20100 | \"statements\": -1 | requests[0].statements is negative",
                "\"kind\": \"n-plus-one\" | \"kind\": \"from-the-future\" | findings[0].kind is not known to this version",
                "\"grade\": \"confirmed\" | \"grade\": \"sure\" | findings[0].grade is not known to this version",
                "\"part\": \"fetch\" | \"part\": \"lunch\" | requests[0].breakdown[4].part is not known to this version",
                "\"histogram\": \"H | \"histogram\": \"x | requests[0].totalNanos.histogram is not an HdrHistogram",
                "\"notes\": [] | \"notes\": [7] | observation.notes[0] is not a text",
            })
    void names_the_field_that_is_damaged(String whole, String damaged, String message) throws IOException {
        String text = text();
        assertThat(text).contains(whole);
        String broken = text.replaceFirst(Pattern.quote(whole), damaged == null ? "" : damaged);

        assertThatThrownBy(() -> read(broken)).hasMessage("r.json: damaged recording, " + message);
    }

    @Test
    void ignores_fields_that_a_later_version_adds() throws IOException {
        String text = text();
        String later = text.replace("\"pid\":", "\"host\": {\"cores\": [1, 2]}, \"pid\":")
                .replace("\"format\":", "\"labels\": null, \"format\":");

        assertThat(RecordingRoundTripTest.write(read(later))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void passes_on_that_a_file_cannot_be_read() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> RecordingReader.read(broken, "r"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    private static Recording read(String text) throws IOException {
        return RecordingReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "r.json");
    }

    private static String text() throws IOException {
        return new String(RecordingRoundTripTest.write(Samples.dashboard()), StandardCharsets.UTF_8);
    }
}
