package dev.roundtrip.engine.recording;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.EndpointJudge;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripsTest {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;

    @Test
    void a_harmless_looking_loop_beside_a_near_database_is_projected_to_a_millisecond() {
        Finding finding = only(0, loop(50 * MICRO));

        assertThat(finding.costNanos()).isEqualTo(20 * MILLI);
        assertThat(finding.projection().rttNanos).isEqualTo(MILLI);
        assertThat(finding.projection().measuredNanos).isEqualTo(50 * MICRO);
        assertThat(finding.projection().costNanos)
                .as("400 times 0.95 ms more than the 20 ms of today")
                .isEqualTo(400 * MILLI);
    }

    @Test
    void a_database_at_its_usual_distance_needs_no_projection() {
        assertThat(only(0, loop(500 * MICRO)).projection()).isNull();
    }

    @Test
    void a_distance_that_is_asked_for_is_answered_wherever_the_database_is() {
        assertThat(only(2 * MILLI, loop(500 * MICRO)).projection().costNanos).isEqualTo(800 * MILLI);
        assertThat(only(100 * MICRO, loop(500 * MICRO)).projection().costNanos)
                .as("nearer is cheaper")
                .isEqualTo(40 * MILLI);
    }

    @Test
    void the_fastest_execution_of_all_may_be_an_accident() {
        Finding finding = only(
                0,
                loop(50 * MICRO),
                request(read("SELECT 1 FROM dual").taking(1).build()));

        assertThat(finding.projection().measuredNanos).isEqualTo(50 * MICRO);
    }

    @Test
    void a_refused_call_says_nothing_about_the_distance() {
        RequestRecord refused = request(
                read("SELECT 1 FROM a").taking(1).failures(1).build(),
                read("SELECT 1 FROM b").taking(1).failures(1).build());

        assertThat(only(0, loop(50 * MICRO), refused).projection().measuredNanos)
                .isEqualTo(50 * MICRO);
    }

    @Test
    void one_fast_execution_is_not_enough_to_know_the_distance() {
        Ledger ledger = ledger(2 * MILLI);
        add(
                ledger,
                request(write("INSERT INTO a (v) VALUES (?)")
                        .times(10)
                        .autoCommitted()
                        .build()));

        assertThat(ledger.recording(JVM, Observation.NONE).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.projection()).isNull());
    }

    @Test
    void only_what_was_asked_again_counts_of_a_duplicate_and_connections_do_not_count_at_all() {
        Ledger ledger = ledger(2 * MILLI);
        add(
                ledger,
                ARequest.http("GET /a")
                        .with(
                                read("SELECT 1 FROM a WHERE id = ?")
                                        .times(10)
                                        .distinct(1)
                                        .build(),
                                read("SELECT 1 FROM b").build())
                        .connections(10, 10, null)
                        .build());

        List<Finding> findings = ledger.recording(JVM, Observation.NONE).findings();
        assertThat(of(FindingKind.DUPLICATE_QUERY, findings).projection().costNanos)
                .isEqualTo(18 * MILLI);
        assertThat(of(FindingKind.CONNECTION_PER_QUERY, findings).projection()).isNull();
    }

    @Test
    void parts_of_a_story_have_their_own() {
        Ledger ledger = ledger(2 * MILLI);
        add(
                ledger,
                ARequest.http("POST /a")
                        .with(
                                read("SELECT 1 FROM b").build(),
                                write("INSERT INTO a (v) VALUES (?)")
                                        .times(10)
                                        .keyed()
                                        .commits(10)
                                        .inLoop("save")
                                        .build())
                        .commits(10)
                        .build());

        Finding story = of(
                FindingKind.COMMIT_PER_ROW,
                ledger.recording(JVM, Observation.NONE).findings());
        assertThat(story.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.projection().costNanos).isEqualTo(20 * MILLI));
    }

    private static final JvmInfo JVM = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "test");

    private static Finding only(long rttNanos, RequestRecord... requests) {
        Ledger ledger = ledger(rttNanos);
        for (RequestRecord request : requests) {
            add(ledger, request);
        }
        return of(
                FindingKind.N_PLUS_ONE, ledger.recording(JVM, Observation.NONE).findings());
    }

    private static Finding of(FindingKind kind, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Ledger ledger(long rttNanos) {
        return new Ledger(new EndpointJudge(DetectionSettings.DEFAULT, LeftOut.nothing()), rttNanos);
    }

    private static void add(Ledger ledger, RequestRecord request) {
        ledger.add(request, new Judge().judge(request));
    }

    private static RequestRecord loop(long nanosEach) {
        ShapeUse tasks = read("SELECT id FROM task").taking(nanosEach).rows(400).build();
        return request(
                tasks,
                read("SELECT v FROM a WHERE id = ?")
                        .times(400)
                        .taking(nanosEach)
                        .keyed()
                        .drivenBy(tasks, "id")
                        .build());
    }

    private static RequestRecord request(ShapeUse... uses) {
        return ARequest.http("GET /dashboard").with(uses).build();
    }
}
