package dev.roundtrip.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Golden;
import dev.roundtrip.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleReportGoldenTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tells_the_sample_as_it_was_found_good(String name, Recording recording) throws IOException {
        Golden.check(name + ".txt", ConsoleReport.render(recording));
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("one-guilty-endpoint", Samples.dashboard()),
                Arguments.of("connection-per-request", Samples.connections()),
                Arguments.of("batch-program", Samples.approvals()),
                Arguments.of("thirty-endpoints", Samples.thirtyEndpoints()),
                Arguments.of("lazy-page", Samples.lazyPage()),
                Arguments.of("clean", Samples.clean()),
                Arguments.of("blind", Samples.blind()),
                Arguments.of("empty", Samples.empty()),
                Arguments.of("long-sql", Samples.longSql()),
                Arguments.of("hostile-names", Samples.hostile()));
    }

    @Test
    void tells_a_new_finding_while_the_program_runs() throws IOException {
        Golden.check(
                "first-sight.txt",
                ConsoleReport.renderFirstSight(Samples.aversion().build()));
    }

    @Test
    void says_what_a_finding_would_cost_elsewhere() {
        Finding.Builder near = Samples.aversion();
        near.projection = new Projection(2_000_000, 50_000, 401_000_000);
        Recording dashboard = Samples.dashboard();
        Recording projected = Samples.recording(dashboard.requests(), List.of(near.build()));

        assertThat(ConsoleReport.render(projected))
                .contains("elsewhere  401ms per request at 2.00ms a round trip, here 50.0us");
        assertThat(ConsoleReport.render(dashboard)).doesNotContain("elsewhere");
    }

    @Test
    void says_where_the_recording_is() {
        String summary = ConsoleReport.render(Samples.clean(), "target/roundtrip-4711.json");

        assertThat(summary)
                .endsWith("\nRecording: target/roundtrip-4711.json\n")
                .startsWith("Roundtrip: clean");
    }
}
