package dev.roundtrip.engine.gate.baseline;

import static dev.roundtrip.engine.gate.Run.finding;
import static dev.roundtrip.engine.gate.Run.repeated;
import static dev.roundtrip.engine.gate.Run.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.Run;
import dev.roundtrip.engine.recording.Recording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineUpdateTest {

    private static final String PAGE = "GET /owners";
    private static final Excuse EXCUSE = new Excuse("being rewritten", "team-orders", LocalDate.of(2026, 3, 31));

    @Test
    void one_cause_in_many_units_of_work_is_one_entry_with_the_largest_number() {
        Run run = new Run().with(finding("test B")).with(repeated(finding("test A"), 70));

        BaselineUpdate update = BaselineUpdate.accept(run.recording(), Baseline.EMPTY);

        assertThat(update.added()).isEqualTo(1);
        assertThat(update.baseline().known()).singleElement().satisfies(entry -> {
            assertThat(entry.count).isEqualTo(70);
            assertThat(entry.unit).isEqualTo("test A");
            assertThat(entry.loop).isEqualTo("com.acme.Page.show");
            assertThat(entry.callSite).isEqualTo("com.acme.Dao.visits");
        });
    }

    @Test
    void a_finding_without_a_place_needs_no_entry_beside_one_that_has() {
        Finding.Builder blind = finding("test B");
        blind.loop = null;
        blind.callSite = null;

        Recording run =
                new Run().with(repeated(blind, 90)).with(finding("test A")).recording();

        assertThat(BaselineUpdate.accept(run, Baseline.EMPTY).baseline().known())
                .singleElement()
                .satisfies(entry -> assertThat(entry.count).isEqualTo(90));
    }

    @Test
    void information_and_what_is_exempt_gets_no_entry() {
        Finding.Builder info = finding(PAGE);
        info.grade = Grade.INFO;
        Finding.Builder exempt = finding("GET /health");
        exempt.loop = site("com.acme.Health.check");
        Baseline before = new Baseline(List.of(new Exemption(new Pattern("GET /health"), null, 0, EXCUSE)), List.of());

        BaselineUpdate update =
                BaselineUpdate.accept(new Run().with(info).with(exempt).recording(), before);

        assertThat(update.baseline().known()).isEmpty();
        assertThat(update.baseline().exemptions()).hasSize(1);
    }

    @Test
    void what_people_wrote_stays_with_its_finding() {
        Baseline before = excused(new Run().with(finding(PAGE)).recording());
        Recording run = new Run().with(repeated(finding(PAGE), 12)).recording();

        assertThat(BaselineUpdate.accept(run, before).baseline().known())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.excuse).isSameAs(EXCUSE);
                    assertThat(entry.count).isEqualTo(12);
                });
    }

    @Test
    void what_did_not_run_stays_and_what_is_solved_goes() {
        Baseline before = excused(new Run().with(finding(PAGE)).recording());

        BaselineUpdate elsewhere =
                BaselineUpdate.accept(new Run().unit("GET /other").recording(), before);
        assertThat(elsewhere.baseline().known()).isEqualTo(before.known());
        assertThat(elsewhere.notRun()).hasSize(1);
        BaselineUpdate solved = BaselineUpdate.accept(new Run().unit(PAGE).recording(), before);
        assertThat(solved.baseline().known()).isEmpty();
        assertThat(solved.solved()).hasSize(1);
    }

    @Test
    void a_run_of_some_tests_does_not_lower_what_others_showed() {
        Baseline before = excused(new Run().with(finding("test All")).recording());
        Recording some = new Run().with(repeated(finding("test Few"), 3)).recording();

        assertThat(BaselineUpdate.accept(some, before).baseline().known())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.count).isEqualTo(50);
                    assertThat(entry.unit).isEqualTo("test All");
                });
        assertThat(BaselineUpdate.prune(some, before).baseline().known().get(0).count)
                .isEqualTo(50);
    }

    @Test
    void pruning_lowers_numbers_and_accepts_nothing() {
        Baseline before = excused(new Run().with(finding(PAGE)).recording());
        Finding.Builder other = finding(PAGE);
        other.loop = site("com.acme.Export.write");
        Recording run = new Run().with(repeated(finding(PAGE), 12)).with(other).recording();

        BaselineUpdate pruned = BaselineUpdate.prune(run, before);

        assertThat(pruned.baseline().known()).singleElement().satisfies(entry -> {
            assertThat(entry.count).isEqualTo(12);
            assertThat(entry.excuse).isSameAs(EXCUSE);
        });
        assertThat(pruned.added()).isZero();
        assertThat(BaselineUpdate.prune(new Run().unit(PAGE).recording(), before)
                        .baseline()
                        .known())
                .isEmpty();
    }

    @Test
    void the_dearest_entries_come_first_with_all_that_they_cost() {
        Finding.Builder cheap = finding("test A");
        cheap.costNanos = 10;
        Finding.Builder again = finding("test B");
        again.costNanos = 15;
        Finding.Builder other = finding("test A");
        other.loop = site("com.acme.Export.write");
        other.costNanos = 20;
        Recording run = new Run().with(cheap).with(again).with(other).recording();

        List<CostlyEntry> dearest = BaselineUpdate.accept(run, Baseline.EMPTY).dearest();

        assertThat(dearest).extracting(entry -> entry.costNanos).containsExactly(25L, 20L);
        assertThat(dearest).extracting(entry -> entry.units).containsExactly(2, 1);
        assertThat(dearest.get(0).dearest.request()).isEqualTo("test B");
    }

    private static Baseline excused(Recording run) {
        KnownFinding entry =
                BaselineUpdate.accept(run, Baseline.EMPTY).baseline().known().get(0);
        return new Baseline(List.of(), List.of(entry.with(EXCUSE)));
    }
}
