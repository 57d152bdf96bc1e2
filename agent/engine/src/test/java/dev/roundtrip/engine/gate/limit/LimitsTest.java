package dev.roundtrip.engine.gate.limit;

import static dev.roundtrip.engine.gate.Run.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Outcome;
import dev.roundtrip.engine.gate.Run;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.baseline.BaselineUpdate;
import dev.roundtrip.engine.options.GateOptions;
import dev.roundtrip.engine.recording.Recording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final String OWNERS = "GET /owners/{ownerId}";

    @ParameterizedTest
    @CsvSource({"20, CLEAN", "19, VIOLATED", "GET /owners/*=20, CLEAN", "GET /owners/*=19, VIOLATED"})
    void one_unit_of_work_may_execute_so_many_statements(String limit, Outcome outcome) {
        Recording run = new Run().counts(OWNERS, 20, 1).recording();

        Verdict verdict = judge(run, Measure.STATEMENTS, limit);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.overruns()).allSatisfy(overrun -> {
            assertThat(overrun.measured()).isEqualTo(20);
            assertThat(overrun.limit().most).isEqualTo(19);
            assertThat(overrun.todo()).startsWith("Run fewer statements");
        });
    }

    @Test
    void one_unit_of_work_may_take_so_many_connections() {
        Recording run = new Run().counts(OWNERS, 20, 3).recording();

        assertThat(judge(run, Measure.CONNECTIONS, "3").outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(judge(run, Measure.CONNECTIONS, "2").overruns())
                .singleElement()
                .satisfies(overrun -> assertThat(overrun.measured()).isEqualTo(3));
    }

    @Test
    void the_longest_name_that_fits_counts() {
        Recording run = new Run().counts(OWNERS, 20, 1).recording();

        assertThat(judge(run, Measure.STATEMENTS, "5", "GET /owners/*=20", "GET *=5")
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
        assertThat(judge(run, Measure.STATEMENTS, "50", "GET *=20", OWNERS + "=5")
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void the_most_of_a_recording_that_does_not_tell_is_at_least_the_average() {
        Recording run = new Run().sums(OWNERS, 21).recording();

        assertThat(judge(run, Measure.STATEMENTS, "20").outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "20, CLEAN",
        "*=20, CLEAN",
        "*OwnerTest*=20, CLEAN",
        "set-up *=20, VIOLATED",
        "main *=20, VIOLATED",
    })
    void what_prepares_tests_is_limited_by_its_own_name_only(String limit, Outcome outcome) {
        Recording run = new Run()
                .counts("set-up OwnerTest.fill", 500, 1)
                .counts("main org.apache.maven.surefire.OwnerTestRun", 500, 1)
                .counts("test OwnerTest.shows", 20, 1)
                .recording();

        assertThat(judge(run, Measure.STATEMENTS, limit).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_program_without_tests_is_limited() {
        Recording run = new Run().counts("main com.acme.Import", 500, 1).recording();

        assertThat(judge(run, Measure.STATEMENTS, "20").outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_finding_may_cost_so_much_in_a_typical_unit_of_work_known_or_not() {
        Finding.Builder dear = finding(OWNERS);
        dear.costNanos = 200_000_000;
        dear.requests = 4;
        Recording run = new Run().with(dear).recording();
        Baseline known = BaselineUpdate.accept(run, Baseline.EMPTY).baseline();
        GatePolicy policy = GatePolicy.nothingConfirmed().with(known, LocalDate.of(2026, 1, 1));

        Limit limit = GateOptions.limit(Measure.COST, "50ms");
        assertThat(new Gate(policy.with(List.of(limit))).judge(run).outcome()).isEqualTo(Outcome.CLEAN);
        Limit lower = GateOptions.limit(Measure.COST, "GET *=49ms");
        assertThat(new Gate(policy.with(List.of(lower))).judge(run).overruns())
                .singleElement()
                .satisfies(overrun -> {
                    assertThat(overrun.measured()).isEqualTo(50_000_000);
                    assertThat(overrun.place()).isEqualTo(dear.callSite);
                });
    }

    @Test
    void a_name_may_leave_out_a_package_that_another_test_brought_into_the_report() {
        String name = "test com.acme.OwnerTest.shows";
        Recording run = new Run()
                .counts(name, 21, 1)
                .inPackage(name, "com.acme")
                .with(finding(name))
                .recording();

        assertThat(judge(run, Measure.STATEMENTS, "test OwnerTest.*=20").outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(only(run, "test OwnerTest.*").violations()).hasSize(1);
        assertThat(only(run, "test com.acme.*").violations()).hasSize(1);
    }

    @Test
    void a_cost_that_rests_on_a_guess_is_not_held_against_anybody() {
        Finding.Builder likely = finding(OWNERS);
        likely.grade = Grade.LIKELY;
        likely.costNanos = 200_000_000;

        assertThat(judge(new Run().with(likely).recording(), Measure.COST, "50ms")
                        .outcome())
                .isEqualTo(Outcome.CLEAN);
    }

    @Test
    void a_name_that_fits_nothing_proves_nothing() {
        Recording run = new Run().counts(OWNERS, 20, 1).recording();

        Verdict verdict = judge(run, Measure.STATEMENTS, "GET /ownrs/*=20");

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.blindSpot()).isNull();
        assertThat(verdict.unmatched()).singleElement().satisfies(miss -> {
            assertThat(miss.option).isEqualTo("max-statements");
            assertThat(miss.pattern).isEqualTo("GET /ownrs/*");
            assertThat(miss.nearest).isEqualTo(OWNERS);
        });
    }

    @Test
    void only_the_named_units_of_work_are_judged() {
        Recording run = new Run().with(finding(OWNERS)).unit("GET /pets").recording();

        Verdict pets = only(run, "GET /pets");
        assertThat(pets.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(pets.units()).isEqualTo(1);
        assertThat(only(run, "GET /owners/*").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(only(run, "GET /vets").outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "STATEMENTS, many, 'max-statements: many is not a whole number'",
        "STATEMENTS, GET /x=, 'max-statements:  is not a whole number'",
        "STATEMENTS, -1, 'max-statements: -1 is not a whole number'",
        "CONNECTIONS, =3, 'max-connections: no name before =3'",
        "COST, 50, 'max-cost: 50 is not a duration; write it like 50ms'",
        "COST, 0ms, 'max-cost: 0ms is not a duration; write it like 50ms'"
    })
    void a_limit_that_cannot_be_read_is_refused(Measure measure, String text, String told) {
        assertThatThrownBy(() -> GateOptions.limit(measure, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(told);
    }

    private static Verdict only(Recording run, String name) {
        return new Gate(GatePolicy.nothingConfirmed().only(List.of(new Pattern(name)))).judge(run);
    }

    private static Verdict judge(Recording run, Measure measure, String... limits) {
        return new Gate(GatePolicy.nothing().with(GateOptions.limits(measure, List.of(limits)))).judge(run);
    }
}
