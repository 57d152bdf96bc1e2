package dev.roundtrip.engine.gate.baseline;

import static dev.roundtrip.engine.gate.Run.finding;
import static dev.roundtrip.engine.gate.Run.repeated;
import static dev.roundtrip.engine.gate.Run.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Run;
import dev.roundtrip.engine.gate.Standing;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.Violation;
import dev.roundtrip.engine.recording.Recording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final String PAGE = "GET /owners";

    @Test
    void what_was_accepted_passes_and_is_counted() {
        Recording run = new Run().with(finding(PAGE)).recording();

        Verdict verdict = judge(run, accept(run));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(verdict.known()).isEqualTo(1);
        assertThat(verdict.passed()).isZero();
        assertThat(verdict.baseline().solved()).isEmpty();
    }

    @Test
    void a_second_finding_is_new() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());
        Finding.Builder second = finding(PAGE);
        second.shape = "select p.id from pet p where p.owner_id = ?";

        Verdict verdict = judge(new Run().with(finding(PAGE)).with(second).recording(), baseline);

        assertThat(verdict.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.finding().shape()).isEqualTo(second.shape);
            assertThat(violation.reason()).isEqualTo(Standing.NEW);
            assertThat(violation.allowed()).isEqualTo("no confirmed n-plus-one");
        });
        assertThat(verdict.known()).isEqualTo(1);
    }

    @Test
    void a_known_finding_passes_up_to_its_number() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());

        assertThat(judge(new Run().with(repeated(finding(PAGE), 12)).recording(), baseline)
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
        Violation grown = judge(new Run().with(repeated(finding(PAGE), 51)).recording(), baseline)
                .violations()
                .get(0);
        assertThat(grown.reason()).isEqualTo(Standing.GROWN);
        assertThat(grown.allowed()).isEqualTo("at most 50 in one unit of work, which is known; 51 were seen");
    }

    @Test
    void a_second_loop_of_the_same_method_makes_the_number_grow() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());
        Finding.Builder second = finding(PAGE);
        second.shape = "select v.id from visit v where v.owner_id = ?";

        Verdict verdict = judge(new Run().with(finding(PAGE)).with(second).recording(), baseline);

        assertThat(verdict.violations()).hasSize(2).allMatch(v -> v.reason() == Standing.GROWN);
    }

    @Test
    void the_same_finding_in_other_units_of_work_is_known() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());

        Recording other = new Run()
                .with(finding("GET /report"))
                .with(finding("test OwnerTest.shows"))
                .recording();

        assertThat(judge(other, baseline).outcome()).isEqualTo(Outcome.CLEAN);
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.Service$1.run, com.acme.Service$2.run",
        "com.acme.Page$Row$2.show, com.acme.Page$Row$31.show",
    })
    void a_renumbered_class_is_the_same_place(String before, String after) {
        Finding.Builder old = finding(PAGE);
        old.loop = site(before);
        Finding.Builder now = finding(PAGE);
        now.loop = site(after).at(99);
        now.callSite = site("com.acme.Dao.visits").at(98);

        assertThat(judge(
                                new Run().with(now).recording(),
                                accept(new Run().with(old).recording()))
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
    }

    @Test
    void a_loop_in_a_test_survives_the_renaming_of_the_test() {
        Finding.Builder old = finding("test OwnerTest.shows_visits");
        old.loop = site("com.acme.OwnerTest.shows_visits");
        old.callSite = old.loop;
        Finding.Builder now = finding("test PetOwnerTest.shows_all_visits");
        now.loop = site("com.acme.PetOwnerTest.shows_all_visits");
        now.callSite = now.loop;
        Baseline baseline = accept(new Run().with(old).recording());

        assertThat(judge(new Run().with(now).recording(), baseline).outcome()).isEqualTo(Outcome.CLEAN);
        Finding.Builder production = finding("test PetOwnerTest.shows_all_visits");
        production.callSite = production.loop;
        assertThat(judge(new Run().with(production).recording(), baseline).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "test ShopTest.Dashboard.loads, com.acme.Dashboard.load, com.acme.Dashboard.load",
        "test OwnerTest.Page, com.acme.Page.show, com.acme.Page.show",
        "test OwnerTest.shows, com.acme.OwnerTest.shows, test",
        "test OwnerTest.Visits.are_sorted, com.acme.OwnerTest$Visits.are_sorted, test",
        "test com.acme.b.OwnerTest.shows, com.acme.b.OwnerTest.shows, test",
        "test (no package).OwnerTest.shows, OwnerTest.shows, test",
        "test OwnerTests.shows, com.acme.OwnerTest.shows, com.acme.OwnerTest.shows",
        "GET /OwnerTest.html, com.acme.OwnerTest.shows, com.acme.OwnerTest.shows",
    })
    void only_the_class_that_a_test_is_named_after_is_the_code_of_a_test(String unit, String place, String kept) {
        Finding.Builder finding = finding(unit);
        finding.loop = site(place);

        assertThat(accept(new Run().with(finding).recording()).known())
                .singleElement()
                .satisfies(entry -> assertThat(entry.loop).isEqualTo(kept));
    }

    @Test
    void another_line_of_a_known_loop_that_runs_its_statement_adds_to_its_number() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());
        Finding.Builder other = finding(PAGE);
        other.callSite = site("com.acme.Dao.latestVisits");

        assertThat(judge(new Run().with(other).recording(), baseline).outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(judge(new Run().with(finding(PAGE)).with(other).recording(), baseline)
                        .violations())
                .hasSize(2)
                .allMatch(violation -> violation.reason() == Standing.GROWN);
    }

    @Test
    void without_a_loop_the_line_that_runs_the_statement_decides() {
        Finding.Builder old = finding(PAGE);
        old.loop = null;
        Finding.Builder now = finding(PAGE);
        now.loop = null;
        now.callSite = site("com.acme.Dao.latestVisits");

        assertThat(judge(
                                new Run().with(now).recording(),
                                accept(new Run().with(old).recording()))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void another_loop_over_a_known_statement_is_new() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());
        Finding.Builder other = finding(PAGE);
        other.loop = site("com.acme.Export.write");

        assertThat(judge(new Run().with(other).recording(), baseline).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_place_that_was_not_seen_this_time_tells_nothing() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());
        Finding.Builder blind = finding(PAGE);
        blind.loop = null;
        blind.callSite = null;

        assertThat(judge(new Run().with(blind).recording(), baseline).outcome()).isEqualTo(Outcome.CLEAN);
        Recording blindRun = new Run().with(blind).recording();
        assertThat(judge(new Run().with(finding(PAGE)).recording(), accept(blindRun))
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
    }

    @Test
    void without_place_and_statement_only_the_same_unit_of_work_is_known() {
        Finding.Builder nowhere = nowhere(PAGE);
        Baseline baseline = accept(new Run().with(nowhere).recording());

        assertThat(judge(new Run().with(nowhere(PAGE)).recording(), baseline).outcome())
                .isEqualTo(Outcome.CLEAN);
        assertThat(judge(new Run().with(nowhere("GET /other")).recording(), baseline)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_test_is_known_again_when_one_of_another_package_brings_the_package_into_its_name() {
        Baseline before = accept(new Run().with(nowhere("test OwnerTest.shows")).recording());
        Baseline after =
                accept(new Run().with(nowhere("test com.acme.OwnerTest.shows")).recording());

        assertThat(judge(
                                new Run()
                                        .with(nowhere("test com.acme.OwnerTest.shows"))
                                        .recording(),
                                before)
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
        assertThat(judge(new Run().with(nowhere("test OwnerTest.shows")).recording(), after)
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
        assertThat(judge(new Run().with(nowhere("test PetOwnerTest.shows")).recording(), before)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(judge(new Run().with(nowhere("test Pets.OwnerTest.shows")).recording(), before)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Finding.Builder nowhere(String unit) {
        Finding.Builder nowhere = finding(unit);
        nowhere.kind = FindingKind.CONNECTION_PER_REQUEST;
        nowhere.shape = null;
        nowhere.loop = null;
        nowhere.callSite = null;
        return nowhere;
    }

    @Test
    void parts_of_a_finding_are_known_each_by_itself() {
        Finding.Builder loop = finding(PAGE);
        loop.parts.add(commits(50));
        Baseline baseline = accept(new Run().with(loop).recording());
        Finding.Builder grown = finding(PAGE);
        grown.parts.add(commits(80));

        assertThat(baseline.known()).hasSize(2);
        assertThat(judge(new Run().with(commits(50).toBuilder()).recording(), baseline)
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
        assertThat(judge(new Run().with(grown).recording(), baseline).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.finding().kind()).isEqualTo(FindingKind.COMMIT_PER_ROW));
    }

    private static Finding commits(long times) {
        Finding.Builder commits = repeated(finding(PAGE), times);
        commits.kind = FindingKind.COMMIT_PER_ROW;
        commits.shape = null;
        return commits.build();
    }

    @Test
    void what_rests_on_times_or_rows_has_no_number() {
        Finding.Builder rows = finding(PAGE);
        rows.kind = FindingKind.UNBOUNDED_RESULT;
        Baseline baseline = accept(new Run().with(rows).recording());

        assertThat(baseline.known().get(0).count).isZero();
        assertThat(judge(new Run().with(repeated(rows, 90_000)).recording(), baseline)
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
    }

    @Test
    void a_likely_finding_is_accepted_too_and_may_become_confirmed() {
        Finding.Builder likely = finding(PAGE);
        likely.grade = Grade.LIKELY;
        Baseline baseline = accept(new Run().with(likely).recording());

        assertThat(judge(new Run().with(finding(PAGE)).recording(), baseline).outcome())
                .isEqualTo(Outcome.CLEAN);
    }

    @Test
    void an_excuse_counts_up_to_its_last_day() {
        KnownFinding entry = accept(new Run().with(finding(PAGE)).recording())
                .known()
                .get(0)
                .with(new Excuse("being rewritten", "team-orders", TODAY));
        Baseline baseline = new Baseline(List.of(), List.of(entry));
        Recording run = new Run().with(finding(PAGE)).recording();

        assertThat(judge(run, baseline).outcome()).isEqualTo(Outcome.CLEAN);
        Violation late = new Gate(GatePolicy.nothingConfirmed().with(baseline, TODAY.plusDays(1)))
                .judge(run)
                .violations()
                .get(0);
        assertThat(late.reason()).isEqualTo(Standing.EXPIRED);
        assertThat(late.allowed()).isEqualTo("known until 2026-03-31 only (being rewritten; team-orders)");
    }

    @Test
    void what_ran_without_its_finding_is_solved_and_what_did_not_run_is_not() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());

        BaselineUse gone = judge(new Run().unit(PAGE).recording(), baseline).baseline();
        assertThat(gone.solved()).hasSize(1);
        assertThat(gone.notRun()).isEmpty();
        BaselineUse statementOnly = judge(
                        new Run().unit("GET /other", Run.VISITS).recording(), baseline)
                .baseline();
        assertThat(statementOnly.solved()).isEmpty();
        assertThat(statementOnly.notRun()).hasSize(1);
        BaselineUse elsewhere =
                judge(new Run().unit("GET /other").recording(), baseline).baseline();
        assertThat(elsewhere.solved()).isEmpty();
        assertThat(elsewhere.notRun()).hasSize(1);
    }

    @Test
    void an_exemption_covers_a_place_up_to_its_number() {
        Exemption exemption = new Exemption(
                new Pattern("com.acme.Page*"), FindingKind.N_PLUS_ONE, 60, new Excuse("small", null, null));
        Baseline baseline = new Baseline(List.of(exemption), List.of());

        Verdict within = judge(new Run().with(finding(PAGE)).recording(), baseline);
        assertThat(within.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(within.exempt()).isEqualTo(1);
        assertThat(within.baseline().unusedExemptions()).isEmpty();
        assertThat(judge(new Run().with(repeated(finding(PAGE), 61)).recording(), baseline)
                        .violations())
                .singleElement()
                .satisfies(v -> assertThat(v.allowed())
                        .isEqualTo("at most 60 in one unit of work, which is exempt; 61 were seen"));
        assertThat(judge(new Run().unit(PAGE).recording(), baseline).baseline().unusedExemptions())
                .containsExactly(exemption);
    }

    @Test
    void one_unit_of_work_can_be_asked_about_when_it_ends() {
        Baseline baseline = accept(new Run().with(finding(PAGE)).recording());
        Gate gate = new Gate(GatePolicy.nothingConfirmed().with(baseline, TODAY));

        assertThat(gate.violations(List.of(finding(PAGE).build()))).isEmpty();
        assertThat(gate.violations(List.of(repeated(finding(PAGE), 51).build())))
                .hasSize(1);
    }

    private static Baseline accept(Recording run) {
        return BaselineUpdate.accept(run, Baseline.EMPTY).baseline();
    }

    private static Verdict judge(Recording run, Baseline baseline) {
        return new Gate(GatePolicy.nothingConfirmed().with(baseline, TODAY)).judge(run);
    }
}
