package dev.roundtrip.engine.gate;

import static dev.roundtrip.engine.finding.FindingKind.COMMIT_PER_ROW;
import static dev.roundtrip.engine.finding.FindingKind.DUPLICATE_QUERY;
import static dev.roundtrip.engine.finding.FindingKind.N_PLUS_ONE;
import static dev.roundtrip.engine.finding.FindingKind.N_PLUS_ONE_WRITE;
import static dev.roundtrip.engine.finding.Grade.CONFIRMED;
import static dev.roundtrip.engine.finding.Grade.INFO;
import static dev.roundtrip.engine.finding.Grade.LIKELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

    private static final Set<FindingKind> ALL = EnumSet.allOf(FindingKind.class);
    private static final Site DAO = new Site("com.acme.Dao", "visits", "Dao.java", 7);
    private static final Site LOOP = new Site("com.acme.Page", "show", "Page.java", 3);

    @Test
    void a_confirmed_finding_of_the_kind_is_over_the_limit() {
        Verdict verdict = judge(EnumSet.of(N_PLUS_ONE), CONFIRMED, finding(N_PLUS_ONE, CONFIRMED));

        assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.outcome().exitCode()).isEqualTo(1);
        Violation violation = verdict.violations().get(0);
        assertThat(violation.place()).isEqualTo(DAO);
        assertThat(violation.finding().perRequest()).isEqualTo(50);
        assertThat(violation.allowed()).isEqualTo("no confirmed n-plus-one");
        assertThat(violation.todo()).isEqualTo("join it");
        assertThat(verdict.blindSpot()).isNull();
    }

    @Test
    void a_finding_of_another_kind_passes_and_is_counted() {
        Verdict verdict = judge(EnumSet.of(N_PLUS_ONE), CONFIRMED, finding(N_PLUS_ONE_WRITE, CONFIRMED));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(verdict.passed()).isEqualTo(1);
    }

    @Test
    void a_likely_finding_passes_unless_the_grade_says_otherwise() {
        Finding likely = finding(N_PLUS_ONE, LIKELY);

        assertThat(judge(ALL, CONFIRMED, likely).outcome()).isEqualTo(Outcome.CLEAN);
        Verdict strict = judge(ALL, LIKELY, likely, finding(COMMIT_PER_ROW, CONFIRMED));
        assertThat(strict.violations()).hasSize(2);
        assertThat(strict.violations().get(0).allowed()).startsWith("no confirmed or likely ");
    }

    /** What one time was by chance, the recording of a run lets pass, so no baseline could accept it. */
    @ParameterizedTest
    @EnumSource(names = {"HELD_IDLE", "POOL_WAIT", "SESSION_CHATTER"})
    void a_single_unit_of_work_is_not_failed_by_a_time(FindingKind kind) {
        Finding time = finding(kind, CONFIRMED);
        Finding count = finding(COMMIT_PER_ROW, CONFIRMED);
        Gate gate = new Gate(new GatePolicy(ALL, CONFIRMED));

        assertThat(gate.violations(List.of(time, count)))
                .extracting(Violation::finding)
                .containsExactly(count);
        assertThat(judge(ALL, CONFIRMED, time).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void information_never_fails_anything() {
        assertThat(judge(ALL, LIKELY, finding(DUPLICATE_QUERY, INFO)).outcome()).isEqualTo(Outcome.CLEAN);
        assertThatThrownBy(() -> new GatePolicy(ALL, INFO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_fails_the_run_though_its_finding_would_pass() {
        Finding.Builder loop = builder(N_PLUS_ONE, LIKELY);
        loop.parts.add(finding(COMMIT_PER_ROW, CONFIRMED));

        Verdict verdict = judge(ALL, CONFIRMED, loop.build());

        assertThat(verdict.violations()).hasSize(1);
        assertThat(verdict.violations().get(0).finding().kind()).isEqualTo(COMMIT_PER_ROW);
    }

    @Test
    void parts_of_one_cause_are_one_violation() {
        Finding.Builder loop = builder(N_PLUS_ONE, CONFIRMED);
        loop.parts.add(finding(COMMIT_PER_ROW, CONFIRMED));
        loop.parts.add(finding(N_PLUS_ONE_WRITE, LIKELY));

        Violation violation = judge(ALL, CONFIRMED, loop.build()).violations().get(0);

        assertThat(violation.finding().kind()).isEqualTo(N_PLUS_ONE);
        assertThat(violation.others()).extracting(Finding::kind).containsExactly(COMMIT_PER_ROW);
    }

    @Test
    void without_a_call_site_the_loop_is_the_place() {
        Finding.Builder finding = builder(N_PLUS_ONE, CONFIRMED);
        finding.callSite = null;

        Violation violation =
                judge(ALL, CONFIRMED, finding.build()).violations().get(0);

        assertThat(violation.place()).isEqualTo(LOOP);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_without_a_call_proves_nothing(BlindSpot blindSpot) {
        Verdict verdict = new Gate(new GatePolicy(ALL, CONFIRMED)).judge(silent(blindSpot));

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.outcome().exitCode()).isEqualTo(3);
        assertThat(verdict.blindSpot()).isEqualTo(blindSpot);
    }

    private static Recording silent(BlindSpot blindSpot) {
        switch (blindSpot) {
            case NO_JDBC:
                return recording(List.of(request()), new Observation(0, 0, 0, 0, List.of()));
            case BLIND:
                return recording(List.of(request()), new Observation(12, 0, 0, 0, List.of()));
            default:
                return recording(List.of(), new Observation(12, 0, 40, 0, List.of()));
        }
    }

    private static Verdict judge(Set<FindingKind> kinds, Grade grade, Finding... findings) {
        Observation seen = new Observation(12, 0, 40, 0, List.of());
        return new Gate(new GatePolicy(kinds, grade)).judge(recording(List.of(request()), seen, findings));
    }

    private static Recording recording(List<RequestSummary> requests, Observation seen, Finding... findings) {
        JvmInfo jvm = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "1");
        return new Recording(jvm, requests, List.of(findings), seen, Dropped.NONE);
    }

    private static RequestSummary request() {
        RequestSummary.Builder request = new RequestSummary.Builder();
        request.name = "GET /owners";
        request.kind = RequestKind.HTTP;
        request.total = new Distribution(0, new Histogram(2));
        int parts = Part.values().length;
        request.breakdown = new Breakdown(0, new long[parts], new long[parts], 0);
        return request.build();
    }

    private static Finding finding(FindingKind kind, Grade grade) {
        return builder(kind, grade).build();
    }

    private static Finding.Builder builder(FindingKind kind, Grade grade) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind;
        finding.grade = grade;
        finding.id = kind.label();
        finding.request = "GET /owners";
        finding.perRequest = 50;
        finding.callSite = DAO;
        finding.loop = LOOP;
        finding.fix = "join it";
        return finding;
    }
}
