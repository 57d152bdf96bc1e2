package dev.roundtrip.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Golden;
import dev.roundtrip.report.OddSamples;
import dev.roundtrip.report.Samples;
import dev.roundtrip.report.console.ConsoleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingRoundTripTest {

    @ParameterizedTest
    @MethodSource("samples")
    void reads_back_what_it_wrote_without_loss(Recording recording) throws IOException {
        byte[] first = write(recording);

        Recording again = RecordingReader.read(new ByteArrayInputStream(first), "again.json");

        assertThat(new String(write(again), StandardCharsets.UTF_8))
                .isEqualTo(new String(first, StandardCharsets.UTF_8));
        assertThat(ConsoleReport.render(again)).isEqualTo(ConsoleReport.render(recording));
    }

    static Stream<Recording> samples() {
        return Stream.of(
                Samples.dashboard(),
                Samples.connections(),
                Samples.approvals(),
                Samples.thirtyEndpoints(),
                OddSamples.blind(),
                OddSamples.empty(),
                OddSamples.longSql(),
                OddSamples.hostile());
    }

    @Test
    void writes_the_format_that_others_parse() throws IOException {
        // Deflaters differ between JVMs, so the histogram's text stays out of the comparison.
        String text = new String(write(Samples.dashboard()), StandardCharsets.UTF_8)
                .replaceAll("(\"histogram\": )\"[^\"]+\"", "$1\"...\"");

        Golden.check("recording.json", text);
    }

    @Test
    void keeps_the_distribution_for_merges() throws IOException {
        Recording recording = Samples.dashboard();

        Recording again = RecordingReader.read(new ByteArrayInputStream(write(recording)), "again.json");

        assertThat(again.requests().get(0).total().histogram())
                .isEqualTo(recording.requests().get(0).total().histogram());
        again.requests().get(0).total().histogram().recordValue(Long.MAX_VALUE / 4);
    }

    static byte[] write(Recording recording) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordingWriter.write(recording, out);
        return out.toByteArray();
    }
}
