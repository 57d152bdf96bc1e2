package dev.roundtrip.report.console.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.limit.Measure;
import dev.roundtrip.engine.options.GateOptions;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.Golden;
import dev.roundtrip.report.OddSamples;
import dev.roundtrip.report.Samples;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateReportTest {

    @Test
    void a_violation_says_place_measured_allowed_and_what_to_do() throws IOException {
        Golden.check("gate-dashboard.txt", whole(Samples.dashboard(), Grade.CONFIRMED));
    }

    @Test
    void a_limit_that_is_exceeded_says_by_what_and_where_from() throws IOException {
        GatePolicy policy = GatePolicy.nothing()
                .with(GateOptions.limits(Measure.STATEMENTS, List.of("GET /dash*=20")))
                .with(GateOptions.limits(Measure.CONNECTIONS, List.of("0")))
                .with(GateOptions.limits(Measure.COST, List.of("703.5ms")));

        Golden.check("gate-limits.txt", whole(Samples.dashboard(), new Gate(policy).judge(Samples.dashboard())));
    }

    @Test
    void a_name_that_fits_nothing_is_told_with_the_nearest() {
        GatePolicy policy = GatePolicy.nothingConfirmed().only(List.of(new Pattern("GET /dashbord")));
        Verdict missed = new Gate(policy).judge(Samples.dashboard());

        assertThat(GateReport.conclusion(Samples.dashboard(), missed))
                .isEqualTo("nothing is proven: request GET /dashbord fits no unit of work of this run;"
                        + " the nearest is GET /dashboard");
        assertThat(GateReport.remarks(missed)).isEmpty();
    }

    @Test
    void one_cause_is_one_block_with_all_that_it_brings_about() throws IOException {
        Golden.check("gate-batch.txt", whole(Samples.approvals(), Grade.LIKELY));
    }

    @Test
    void names_of_the_program_cannot_steer_the_terminal() throws IOException {
        Golden.check("gate-hostile.txt", whole(OddSamples.hostile(), Grade.CONFIRMED));
    }

    @Test
    void a_verdict_over_tests_says_how_many_of_them_it_rests_on() {
        RequestSummary guilty = test("test OwnerTest.shows", 3);
        RequestSummary innocent = test("test OwnerTest.lists", 1);
        Finding.Builder finding = Samples.aversion();
        finding.request = guilty.name();
        finding.requests = 2;

        assertThat(conclusion(List.of(guilty, innocent), List.of(finding.build()), 210))
                .endsWith(" JDBC calls; 4 of 214 tests used JDBC, 2 of them over the limit");
        assertThat(conclusion(List.of(innocent), List.of(), 213)).endsWith(" JDBC calls; 1 of 214 tests used JDBC");
        assertThat(conclusion(List.of(innocent), List.of(), -1)).endsWith(" JDBC calls; 1 test used JDBC");
    }

    private static RequestSummary test(String name, int runs) {
        RequestSummary.Builder test = Samples.request(name, RequestKind.TEST, runs, 9_000_000);
        int parts = Part.values().length;
        test.breakdown = new Breakdown(9_000_000, new long[parts], new long[parts], 0);
        return test.build();
    }

    private static String conclusion(List<RequestSummary> requests, List<Finding> findings, long idleTests) {
        Observation seen = new Observation(14, 0, 40, 0, List.of(), idleTests);
        Recording recording = new Recording(Samples.dashboard().jvm(), requests, findings, seen, Dropped.NONE);
        return GateReport.conclusion(recording, judge(recording, Grade.CONFIRMED));
    }

    @ParameterizedTest
    @CsvSource({
        "clean, 'clean: no finding over the limit, in 101 units of work and 600 JDBC calls'",
        "blind, 'nothing is proven: JDBC classes were woven, yet not one call was recorded; run something'",
        "empty, 'nothing is proven: no class of a JDBC driver or pool was used; run something'"
    })
    void the_conclusion_is_one_line(String sample, String expected) {
        Recording recording = sample(sample);

        assertThat(GateReport.conclusion(recording, judge(recording, Grade.CONFIRMED)))
                .startsWith(expected)
                .doesNotContain("\n");
        assertThat(GateReport.blocks(recording, judge(recording, Grade.CONFIRMED)))
                .isEmpty();
    }

    @Test
    void what_could_not_be_seen_weakens_the_verdict() {
        assertThat(GateReport.caveats(Samples.dashboard())).isEmpty();
        assertThat(GateReport.caveats(OddSamples.blind()))
                .containsExactly(
                        "not seen: 1 JDBC class that could not be woven", "not seen: 1 failure of the agent itself");
        assertThat(GateReport.notes(OddSamples.blind()))
                .containsExactly("note: com.acme.jdbc.OddDriver: not woven, its class file could not be read");
    }

    private static Recording sample(String name) {
        switch (name) {
            case "clean":
                return Samples.clean();
            case "blind":
                return OddSamples.blind();
            default:
                return OddSamples.empty();
        }
    }

    private static String whole(Recording recording, Grade grade) {
        return whole(recording, judge(recording, grade));
    }

    private static String whole(Recording recording, Verdict verdict) {
        return GateReport.blocks(recording, verdict) + "lines:\n"
                + String.join("\n", GateReport.lines(recording, verdict)) + "\n"
                + GateReport.conclusion(recording, verdict) + "\n";
    }

    private static Verdict judge(Recording recording, Grade grade) {
        return new Gate(new GatePolicy(EnumSet.allOf(FindingKind.class), grade)).judge(recording);
    }
}
