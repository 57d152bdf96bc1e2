package dev.roundtrip.engine.recording;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordingsTest {

    private static final long MILLI = 1_000_000;

    @Test
    void merging_equals_having_recorded_in_one_run() {
        Ledger one = new Ledger();
        Ledger two = new Ledger();
        Ledger both = new Ledger();
        for (int i = 1; i <= 300; i++) {
            RequestRecord request = request(i, 20 + i % 3);
            add(i % 3 == 0 ? one : two, request);
            add(both, request);
        }

        Recording merged = Recordings.merge(Arrays.asList(recording(one), recording(two)));

        RequestSummary expected = recording(both).requests().get(0);
        RequestSummary actual = merged.requests().get(0);
        assertThat(actual.count()).isEqualTo(300);
        assertThat(actual.total().histogram()).isEqualTo(expected.total().histogram());
        assertThat(actual.total().sumNanos()).isEqualTo(expected.total().sumNanos());
        assertThat(actual.rows()).isEqualTo(expected.rows());
        assertThat(actual.statements()).isEqualTo(expected.statements());
        for (Part part : Part.values()) {
            assertThat(actual.breakdown().nanos(part))
                    .isEqualTo(expected.breakdown().nanos(part));
        }
        assertThat(actual.queries()).usingRecursiveComparison().isEqualTo(expected.queries());
        Finding finding = merged.findings().get(0);
        Finding whole = recording(both).findings().get(0);
        assertThat(merged.findings()).hasSize(1);
        assertThat(finding.total()).isEqualTo(whole.total());
        assertThat(finding.requests()).isEqualTo(300);
        assertThat(finding.costNanos()).isEqualTo(whole.costNanos());
        assertThat(finding.costShare()).isEqualTo(whole.costShare());
    }

    @Test
    void a_slow_run_widens_the_histogram_of_a_quick_one() {
        Ledger quick = new Ledger();
        Ledger slow = new Ledger();
        add(quick, request(1, 0));
        add(slow, request(60_000, 0));

        Recording merged = Recordings.merge(Arrays.asList(recording(quick), recording(slow)));

        assertThat(merged.requests().get(0).total().maxNanos()).isGreaterThanOrEqualTo(60_000 * MILLI);
        assertThat(merged.requests().get(0).count()).isEqualTo(2);
    }

    @Test
    void the_better_grade_stands_with_its_words() {
        Ledger likely = new Ledger();
        Ledger confirmed = new Ledger();
        add(likely, ARequest.http("GET /dashboard").with(child(20).build()).build());
        add(confirmed, request(1_000, 20));

        Finding finding = Recordings.merge(Arrays.asList(recording(likely), recording(confirmed)))
                .findings()
                .get(0);

        assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(finding.driver().column).isEqualTo("id");
        assertThat(finding.total()).isEqualTo(40);
    }

    @Test
    void different_endpoints_stay_apart() {
        Ledger one = new Ledger();
        Ledger two = new Ledger();
        add(one, request(1_000, 20));
        add(two, ARequest.http("GET /other").with(child(20).build()).build());

        Recording merged = Recordings.merge(Arrays.asList(recording(one), recording(two)));

        assertThat(merged.requests()).hasSize(2);
        assertThat(merged.findings()).hasSize(2);
    }

    @Test
    void tests_of_two_packages_stay_apart_and_go_by_their_full_names_whichever_ran_first() {
        Ledger one = new Ledger();
        add(one, test("OwnerTest.shows", "com.acme.web"));
        add(one, test("com.acme.data.OwnerTest.shows", "com.acme.data"));
        add(one, test("OwnerTest.lists", "com.acme.web"));
        Ledger two = new Ledger();
        add(two, test("OwnerTest.shows", "com.acme.data"));

        Recording merged = Recordings.merge(Arrays.asList(recording(one), recording(two)));

        assertThat(merged.requests())
                .extracting(request -> request.name() + " " + request.count())
                .containsExactlyInAnyOrder(
                        "test com.acme.web.OwnerTest.shows 1",
                        "test com.acme.data.OwnerTest.shows 2",
                        "test OwnerTest.lists 1");
        assertThat(merged.findings())
                .extracting(Finding::request)
                .containsExactlyInAnyOrder(
                        "test com.acme.web.OwnerTest.shows",
                        "test com.acme.data.OwnerTest.shows",
                        "test OwnerTest.lists");
    }

    @Test
    void what_ran_alone_goes_by_its_short_name_though_another_forced_the_long_one_on_it() {
        Ledger one = new Ledger();
        add(one, test("com.acme.data.OwnerTest.shows", "com.acme.data"));

        assertThat(Recordings.merge(Arrays.asList(recording(one), recording(one)))
                        .requests())
                .extracting(RequestSummary::name)
                .containsExactly("test OwnerTest.shows");
    }

    private static RequestRecord test(String name, String packageName) {
        ShapeUse parents = read("SELECT id FROM task").rows(20).build();
        return ARequest.of(RequestKind.TEST, "test " + name)
                .inPackage(packageName)
                .with(parents, child(20).drivenBy(parents, "id").build())
                .build();
    }

    @Test
    void what_was_dropped_and_noted_is_added_up() {
        Ledger ledger = new Ledger();
        add(ledger, ARequest.http("GET /a").dropped(3, 5).build());
        Recording half = ledger.recording(
                jvm(), new Observation(1, 2, 3, 4, Collections.singletonList("one driver was not woven")));

        Recording merged = Recordings.merge(Arrays.asList(half, half));

        assertThat(merged.dropped().shapes).isEqualTo(6);
        assertThat(merged.observation().calls).isEqualTo(6);
        assertThat(merged.observation().notes).containsExactly("one driver was not woven");
        assertThat(merged.jvm().durationNanos).isEqualTo(20);
    }

    @Test
    void tests_that_did_nothing_are_added_up_unless_one_run_did_not_count_them() {
        assertThat(idleTests(2, 3)).isEqualTo(5);
        assertThat(idleTests(2, -1)).isEqualTo(-1);
        assertThat(idleTests(-1, 2)).isEqualTo(-1);
    }

    private static long idleTests(long one, long other) {
        Ledger ledger = new Ledger();
        List<Recording> recordings = Stream.of(one, other)
                .map(idle -> new Observation(0, 0, 0, 0, List.of(), idle))
                .map(seen -> ledger.recording(jvm(), seen))
                .toList();
        return Recordings.merge(recordings).observation().idleTests;
    }

    @Test
    void nothing_cannot_be_merged() {
        assertThatThrownBy(() -> Recordings.merge(Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no recording was given");
    }

    private static RequestRecord request(long millis, int tasks) {
        ShapeUse parents = read("SELECT id FROM task").rows(tasks).build();
        ARequest request =
                ARequest.http("GET /dashboard").lasting(millis * MILLI).with(parents);
        return tasks == 0
                ? request.build()
                : request.with(child(tasks).drivenBy(parents, "id").build()).build();
    }

    private static AUse child(int tasks) {
        return read("SELECT v FROM baseline WHERE task_id = ?")
                .times(tasks)
                .keyed()
                .inLoop("show");
    }

    private static void add(Ledger ledger, RequestRecord request) {
        ledger.add(request, new Judge().judge(request));
    }

    private static Recording recording(Ledger ledger) {
        return ledger.recording(jvm(), Observation.NONE);
    }

    private static JvmInfo jvm() {
        return new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 10, "test");
    }
}
