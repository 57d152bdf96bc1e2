package dev.roundtrip.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.report.console.ConsoleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void lists_every_format_by_the_name_that_the_option_uses() {
        assertThat(Reports.all())
                .extracting(Report::name)
                .containsExactly("console", "json", "github", "markdown", "junit", "sarif", "gitlab");
        assertThat(Reports.named("json").name()).isEqualTo("json");
        assertThat(Reports.named("pdf")).isNull();
    }

    @Test
    void writes_through_the_common_interface_and_leaves_the_stream_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Reports.named("console").write(Samples.dashboard(), out);
        assertThat(out.toString(StandardCharsets.US_ASCII)).isEqualTo(ConsoleReport.render(Samples.dashboard()));

        out.reset();
        Reports.named("json").write(Samples.dashboard(), out);
        assertThat(dev.roundtrip.report.json.RecordingReader.read(new ByteArrayInputStream(out.toByteArray()), "x")
                        .requests())
                .hasSize(1);
        assertThat(closed[0]).isFalse();
    }
}
