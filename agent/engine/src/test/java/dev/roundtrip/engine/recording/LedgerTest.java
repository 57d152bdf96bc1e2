package dev.roundtrip.engine.recording;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.record.TestScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final String SEEDER = "background com.acme.Seeder.run";

    private static final long MILLI = 1_000_000;
    private static final JvmInfo JVM = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "test");

    private final Judge judge = new Judge();
    private final Ledger ledger = new Ledger();

    @Test
    void adds_the_requests_of_an_endpoint_up() {
        add(ARequest.http("GET /a")
                .lasting(100 * MILLI)
                .with(read("SELECT 1 FROM t").rows(7).build())
                .connections(1, 1, null)
                .commits(2));
        add(ARequest.http("GET /a")
                .lasting(300 * MILLI)
                .with(read("SELECT 1 FROM t").rows(5).build())
                .failed());

        RequestSummary summary = recording().requests().get(0);
        assertThat(summary.count()).isEqualTo(2);
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.total().sumNanos()).isEqualTo(400 * MILLI);
        assertThat(summary.total().averageNanos()).isEqualTo(200 * MILLI);
        assertThat(summary.breakdown().wallNanos()).isEqualTo(400 * MILLI);
        assertThat(summary.breakdown().nanos(Part.PROCESSING))
                .describedAs("all but two queries, a connect and two commits")
                .isEqualTo((400 - 2 - 10 - 4) * MILLI);
        assertThat(summary.statements()).isEqualTo(2);
        assertThat(summary.rows()).isEqualTo(12);
        assertThat(summary.commits()).isEqualTo(2);
        assertThat(summary.connectionsOpened()).isEqualTo(1);
        assertThat(summary.queries())
                .singleElement()
                .satisfies(query -> assertThat(query.executions).isEqualTo(2));
    }

    @Test
    void percentiles_are_right_to_one_in_a_hundred() {
        for (int i = 1; i <= 1_000; i++) {
            add(ARequest.http("GET /a").lasting(i * MILLI));
        }

        Distribution total = recording().requests().get(0).total();
        assertThat(total.percentileNanos(50)).isBetween(495 * MILLI, 505 * MILLI);
        assertThat(total.percentileNanos(95)).isBetween(940 * MILLI, 960 * MILLI);
        assertThat(total.maxNanos()).isBetween(1_000 * MILLI, 1_010 * MILLI);
    }

    @Test
    void keeps_kinds_of_one_name_apart() {
        add(ARequest.http("run"));
        add(ARequest.of(RequestKind.SCHEDULED, "run"));

        assertThat(recording().requests()).hasSize(2);
    }

    @Test
    void endpoints_beyond_the_bound_share_a_row_and_are_counted() {
        for (int i = 0; i < Ledger.ENDPOINTS + 10; i++) {
            add(ARequest.http("GET /" + i));
        }

        Recording recording = recording();
        assertThat(recording.requests()).hasSize(Ledger.ENDPOINTS + 1);
        assertThat(recording.dropped().requests).isEqualTo(10);
        assertThat(recording.requests())
                .filteredOn(request -> request.name().equals("(other)"))
                .singleElement()
                .satisfies(request -> assertThat(request.count()).isEqualTo(10));
    }

    @Test
    void shapes_beyond_the_bound_share_a_row_and_their_executions_are_counted() {
        for (int i = 0; i < 300; i++) {
            add(ARequest.http("GET /a")
                    .with(read("SELECT c" + i + " FROM t").times(2).build()));
        }

        Recording recording = recording();
        assertThat(recording.requests().get(0).queries()).hasSize(257);
        assertThat(recording.dropped().shapes).isEqualTo(2 * (300 - 256));
        assertThat(recording.requests().get(0).queries())
                .filteredOn(query -> query.shape.equals("(other)"))
                .singleElement()
                .satisfies(query -> assertThat(query.executions).isEqualTo(88));
    }

    @Test
    void what_requests_had_to_drop_is_added_up() {
        add(ARequest.http("GET /a").dropped(3, 5));
        add(ARequest.http("GET /b").dropped(4, 6));

        assertThat(recording().dropped().shapes).isEqualTo(7);
        assertThat(recording().dropped().provenance).isEqualTo(11);
    }

    @Test
    void tells_a_finding_once_and_keeps_the_typical_and_the_largest() {
        List<Finding> first = add(dashboard(500));
        List<Finding> second = add(dashboard(500));
        add(dashboard(700));

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        Finding finding = only();
        assertThat(finding.perRequest()).isEqualTo(500);
        assertThat(finding.distinct()).isEqualTo(500);
        assertThat(finding.max()).isEqualTo(700);
        assertThat(finding.total()).isEqualTo(1_700);
        assertThat(finding.requests()).isEqualTo(3);
        assertThat(finding.costNanos()).isEqualTo(1_700 * MILLI);
        assertThat(finding.costShare()).isEqualTo(1_700.0 / 3_000);
        assertThat(finding.hopefulNanos()).isEqualTo((1_700 - 3) * MILLI / 3);
    }

    @Test
    void does_not_tell_at_once_what_is_minor() {
        ShapeUse tasks = read("SELECT id FROM task").rows(20).build();
        ShapeUse cheap = child(20).taking(1_000).drivenBy(tasks, "id").build();

        assertThat(add(ARequest.http("GET /dashboard").with(tasks, cheap))).isEmpty();
        assertThat(only().minor()).isTrue();
    }

    @Test
    void the_best_grade_seen_stands() {
        add(ARequest.http("GET /dashboard").with(child(20).inLoop("show").build()));
        add(dashboard(20));
        add(ARequest.http("GET /dashboard").with(child(20).inLoop("show").build()));

        assertThat(only().grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(only().driver().column).isEqualTo("id");
        assertThat(only().requests()).isEqualTo(3);
    }

    @Test
    void a_place_that_was_captured_later_does_not_split_a_finding() {
        ShapeUse tasks = read("SELECT id FROM task").rows(20).build();
        ARequest nowhere = ARequest.http("GET /dashboard")
                .with(tasks, child(20).drivenBy(tasks, "id").build());
        add(nowhere);
        add(dashboard(20));
        add(nowhere);

        assertThat(only().requests()).isEqualTo(3);
        assertThat(only().loop().method).isEqualTo("show");
        assertThat(only().id()).contains("com.acme.Service.show");
    }

    @Test
    void two_loops_over_one_helper_stay_two_findings() {
        add(dashboard(20));
        ShapeUse tasks = read("SELECT id FROM task").rows(20).build();
        add(ARequest.http("GET /dashboard")
                .with(tasks, child(20).drivenBy(tasks, "id").inLoop("export").build()));

        assertThat(recording().findings()).hasSize(2);
    }

    @Test
    void what_only_the_first_request_showed_is_cold() {
        add(dashboard(50));
        for (int i = 0; i < 20; i++) {
            add(ARequest.http("GET /dashboard"));
        }

        assertThat(only().grade()).isEqualTo(Grade.INFO);
        assertThat(only().evidence())
                .startsWith("Cold only: in the first request and in none of the 20 that followed. 50 distinct");
    }

    /** It failed that test, so a baseline must be able to accept it. */
    @Test
    void what_the_first_request_showed_in_a_test_is_not_cold() {
        add(dashboard(50).inTest(new TestScope("com.acme.DashboardTest#shows")));
        for (int i = 0; i < 20; i++) {
            add(ARequest.http("GET /dashboard"));
        }

        assertThat(only().grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void what_a_later_request_showed_once_is_rare_and_not_cold() {
        add(ARequest.http("GET /dashboard"));
        add(dashboard(50));
        for (int i = 0; i < 20; i++) {
            add(ARequest.http("GET /dashboard"));
        }

        assertThat(only().grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void what_comes_back_later_is_not_cold() {
        add(dashboard(50));
        for (int i = 0; i < 10; i++) {
            add(ARequest.http("GET /dashboard"));
        }
        add(dashboard(50));

        assertThat(only().grade()).isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void tells_a_connection_per_request_as_soon_as_it_is_plain() {
        for (int i = 1; i <= 6; i++) {
            List<Finding> news = add(ARequest.http("GET /users").connections(1, 1, "java.sql.DriverManager"));

            assertThat(news).hasSize(i == 5 ? 1 : 0);
        }
        assertThat(only().kind()).isEqualTo(FindingKind.CONNECTION_PER_REQUEST);
        assertThat(only().total()).isEqualTo(6);
    }

    @Test
    void a_connection_per_query_in_every_request_is_told_instead() {
        for (int i = 1; i <= 6; i++) {
            add(ARequest.http("GET /users")
                    .with(read("SELECT 1 FROM t").times(5).build())
                    .connections(5, 5, "java.sql.DriverManager"));
        }

        assertThat(only().kind()).isEqualTo(FindingKind.CONNECTION_PER_QUERY);
    }

    @Test
    void the_parts_of_a_story_are_added_up_as_well() {
        for (int i = 0; i < 3; i++) {
            add(ARequest.http("POST /import")
                    .with(AUse.write("INSERT INTO t (v) VALUES (?)")
                            .times(10)
                            .commits(10)
                            .inLoop("save")
                            .build())
                    .commits(10));
        }

        assertThat(only().kind()).isEqualTo(FindingKind.COMMIT_PER_ROW);
        assertThat(only().total()).isEqualTo(30);
        assertThat(only().parts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(FindingKind.N_PLUS_ONE_WRITE);
            assertThat(part.total()).isEqualTo(30);
            assertThat(part.costNanos()).isEqualTo(30 * MILLI);
        });
    }

    @Test
    void a_recording_does_not_change_when_requests_go_on() {
        add(dashboard(20));
        Recording before = recording();
        add(dashboard(20));

        assertThat(before.requests().get(0).count()).isEqualTo(1);
        assertThat(before.findings().get(0).total()).isEqualTo(20);
    }

    @Test
    void background_work_that_only_surrounds_tests_is_counted_apart_and_not_judged() {
        assertThat(add(loop(ARequest.of(RequestKind.BACKGROUND, SEEDER)))).hasSize(1);
        assertThat(recording().findings()).hasSize(1);
        assertThat(ledger.preparesTests()).isFalse();

        add(ARequest.of(RequestKind.TEST, "test OwnerTest.idle"));

        assertThat(add(loop(ARequest.of(RequestKind.BACKGROUND, SEEDER)))).isEmpty();
        assertThat(recording().findings()).isEmpty();
        assertThat(recording().requests()).singleElement().satisfies(request -> {
            assertThat(request.kind()).isEqualTo(RequestKind.FIXTURE);
            assertThat(request.name()).isEqualTo("set-up com.acme.Seeder.run");
            assertThat(request.count()).isEqualTo(2);
        });
        assertThat(ledger.preparesTests()).isTrue();
        assertThat(ledger.idleTests()).isEqualTo(1);
    }

    @Test
    void background_work_while_a_test_runs_is_judged() {
        add(ARequest.of(RequestKind.TEST, "test OwnerTest.idle"));
        add(loop(ARequest.of(RequestKind.BACKGROUND, SEEDER)));

        assertThat(add(loop(ARequest.of(RequestKind.BACKGROUND, SEEDER).duringTest())))
                .hasSize(1);
        assertThat(only().request()).isEqualTo(SEEDER);
        assertThat(recording().requests())
                .extracting(RequestSummary::name)
                .containsExactlyInAnyOrder(SEEDER, "set-up com.acme.Seeder.run");
    }

    private ARequest dashboard(int tasks) {
        return loop(ARequest.http("GET /dashboard"), tasks);
    }

    private static ARequest loop(ARequest request) {
        return loop(request, 20);
    }

    private static ARequest loop(ARequest request, int tasks) {
        ShapeUse parents = read("SELECT id FROM task").rows(tasks).build();
        return request.with(
                parents, child(tasks).drivenBy(parents, "id").inLoop("show").build());
    }

    private static AUse child(int tasks) {
        return read("SELECT v FROM baseline WHERE task_id = ?").times(tasks).keyed();
    }

    private List<Finding> add(ARequest request) {
        RequestRecord record = request.build();
        return ledger.add(record, judge.judge(record));
    }

    private Finding only() {
        assertThat(recording().findings()).hasSize(1);
        return recording().findings().get(0);
    }

    private Recording recording() {
        return ledger.recording(JVM, Observation.NONE);
    }
}
