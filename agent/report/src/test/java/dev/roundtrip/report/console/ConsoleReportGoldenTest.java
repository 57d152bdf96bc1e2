package dev.roundtrip.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.Golden;
import dev.roundtrip.report.OddSamples;
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
                Arguments.of("blind", OddSamples.blind()),
                Arguments.of("empty", OddSamples.empty()),
                Arguments.of("long-sql", OddSamples.longSql()),
                Arguments.of("hostile-names", OddSamples.hostile()));
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
    void tells_a_cycle_of_queries_with_its_members_and_one_repair() {
        Finding.Builder member = Samples.aversion();
        member.shape = "SELECT name FROM owner WHERE id = ?";
        member.fix = "Load the owners too.";
        Finding.Builder leader = Samples.aversion();
        leader.evidence = "2 queries for the 200 rows of the driving query.";
        leader.parts.add(member.build());
        Recording cycle = Samples.recording(Samples.dashboard().requests(), List.of(leader.build()));

        assertThat(ConsoleReport.render(cycle))
                .contains("because    2 queries for the 200 rows of the driving query.")
                .containsPattern("with       200 repeated queries, .*SELECT name FROM owner")
                .doesNotContain("Load the owners too.");
    }

    @Test
    void says_where_the_recording_is() {
        String summary = ConsoleReport.render(Samples.clean(), "target/roundtrip-4711.json");

        assertThat(summary)
                .endsWith("\nRecording: target/roundtrip-4711.json\n")
                .startsWith("Roundtrip: clean");
    }
}
