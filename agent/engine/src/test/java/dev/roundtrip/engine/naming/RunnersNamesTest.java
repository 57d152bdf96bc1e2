package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.naming.FakeRunners.Hook;
import dev.roundtrip.engine.naming.FakeRunners.Scenario;
import dev.roundtrip.engine.naming.FakeRunners.Scope;
import dev.roundtrip.engine.naming.FakeRunners.ShelfSpec;
import dev.roundtrip.engine.naming.FakeRunners.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that are no methods of a class, by what their runners hand over. */
class RunnersNamesTest {

    // The constants of RoundtripSink, which lies in java.base only when the agent runs.
    private static final int TEST = 41;
    private static final int SET_UP = 42;
    private static final int TEAR_DOWN = 43;

    private final RequestNames names = new RequestNames();

    @Test
    void a_scenario_goes_by_its_feature_and_its_name() {
        Scenario scenario = new Scenario("classpath:shop/shelf.feature", "lists #3 titles");

        assertThat(names.isUnit(TEST, scenario, "#scenario")).isTrue();
        assertThat(names.atStart(TEST, scenario, "#scenario")).isEqualTo("test shelf.feature > lists #3 titles");
    }

    @Test
    void scenarios_of_two_features_with_one_file_name_are_not_added_up() {
        Scenario first = new Scenario("file:///project/shop/shelf.feature", "lists");
        Scenario second = new Scenario("file:///project/store/shelf.feature", "lists");

        assertThat(names.atStart(TEST, first, "#scenario")).isEqualTo("test shelf.feature > lists");
        assertThat(names.atStart(TEST, second, "#scenario")).isEqualTo("test ///project/store/shelf.feature > lists");
        assertThat(names.atStart(TEST, first, "#scenario")).isEqualTo("test shelf.feature > lists");
    }

    @Test
    void a_hook_goes_by_its_method() {
        assertThat(names.atStart(SET_UP, new Hook("BEFORE"), RunnersFacts.HOOK)).isEqualTo("set-up Hooks.fill");
        assertThat(names.atStart(TEAR_DOWN, new Hook("AFTER_STEP"), RunnersFacts.HOOK))
                .isEqualTo("tear-down Hooks.fill");
    }

    @Test
    void hooks_are_told_from_steps_and_the_last_step_from_others() {
        Step first = new Step();
        Step last = new Step();
        Scenario scenario = new Scenario("a:b", "", new Hook("BEFORE"), first, last, new Hook("AFTER_STEP"));

        assertThat(RunnersFacts.hookOf(new Hook("BEFORE_STEP"))).isEqualTo(SET_UP);
        assertThat(RunnersFacts.hookOf(new Hook("AFTER"))).isEqualTo(TEAR_DOWN);
        assertThat(RunnersFacts.hookOf(first)).isZero();
        assertThat(RunnersFacts.isLastStep(scenario, first)).isFalse();
        assertThat(RunnersFacts.isLastStep(scenario, last)).isTrue();
        assertThat(RunnersFacts.isLastStep(new Object(), last)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_test_of_kotest_goes_by_its_specification_and_the_way_to_it(boolean five) {
        Scope container = new Scope(null, "Container", "a shelf", five);
        Object[] test = {"#kotest", new Scope(container, "Test", "lists\n\u001b[2Jtitles", five)};

        assertThat(names.isUnit(TEST, this, test)).isTrue();
        assertThat(names.isUnit(TEST, this, new Object[] {"#kotest", container}))
                .isFalse();
        assertThat(names.atStart(TEST, this, test))
                .isEqualTo("test FakeRunners.ShelfSpec > a shelf > lists\\u000a\\u001b[2Jtitles");
    }

    @Test
    void a_callback_of_kotest_goes_by_its_specification_and_its_name() {
        Object[] ofTest = {"#kotest beforeTest", new Scope(null, "Test", "lists", false)};
        Object[] ofSpec = {"#kotest beforeSpec", new ShelfSpec()};

        assertThat(names.atStart(SET_UP, this, ofTest)).isEqualTo("set-up FakeRunners.ShelfSpec > beforeTest");
        assertThat(names.atStart(SET_UP, this, ofSpec)).isEqualTo("set-up FakeRunners.ShelfSpec > beforeSpec");
        assertThat(names.isUnit(SET_UP, this, new Object[] {"#kotest beforeSpec", null}))
                .as("a callback that was suspended and goes on")
                .isFalse();
    }
}
