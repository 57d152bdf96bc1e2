package dev.roundtrip.engine.recorder;

import static kotlin.coroutines.intrinsics.CoroutineSingletons.COROUTINE_SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.naming.FakeRunners.Hook;
import dev.roundtrip.engine.naming.FakeRunners.Scenario;
import dev.roundtrip.engine.naming.FakeRunners.Scope;
import dev.roundtrip.engine.naming.FakeRunners.Step;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Scenarios, which are many calls, and coroutines, which go on on other threads. */
class TestPartsTest {

    private static final String SQL = "SELECT 1 FROM task WHERE id = ?";

    private final Program program = new Program();
    private final Hook before = new Hook("BEFORE");
    private final Hook after = new Hook("AFTER");
    private final Step first = new Step();
    private final Step last = new Step();
    private final Scenario scenario = new Scenario("classpath:a.feature", "lists", before, first, last, after);

    private final Object[] test = {"#kotest", new Scope(null, "Test", "lists", false)};
    private final Object coroutine = new Object();

    private void work() {
        program.query(program.prepare(program.connect(1), SQL), 1, "id", 7);
    }

    private void part(Object part, Object result) {
        program.recorder.enter(Call.TEST_PART, part, null);
        work();
        program.recorder.exit(Call.TEST_PART, result);
    }

    private RequestRecord told(String name) {
        return program.finished.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_scenario_ends_with_its_last_step_and_its_hooks_are_counted_apart() {
        program.recorder.enter(Call.REQUEST_TEST, scenario, "#scenario");
        part(before, null);
        part(first, null);
        assertThat(program.finished).hasSize(1);
        part(last, null);
        assertThat(program.finished).hasSize(2);
        part(after, null);
        program.recorder.exit(Call.REQUEST_TEST, null);

        assertThat(told("test a.feature > lists").statements()).isEqualTo(2);
        assertThat(told("test a.feature > lists").test()).isNotNull();
        assertThat(told("set-up Hooks.fill").statements()).isEqualTo(1);
        assertThat(told("tear-down Hooks.fill").statements()).isEqualTo(1);
        assertThat(program.finished).hasSize(3);
    }

    @Test
    void a_scenario_has_failed_where_a_step_or_a_hook_of_it_has() {
        for (Object failing : new Object[] {before, first}) {
            program.recorder.enter(Call.REQUEST_TEST, scenario, "#scenario");
            program.recorder.enter(Call.TEST_PART, failing, null);
            program.recorder.fail(Call.TEST_PART, new AssertionError());
            part(last, null);
            program.recorder.exit(Call.REQUEST_TEST, null);

            assertThat(program.finished.remove(program.finished.size() - 1).failed())
                    .isTrue();
        }
    }

    @Test
    void a_scenario_without_a_last_step_is_told_and_not_judged() {
        program.recorder.enter(Call.REQUEST_TEST, scenario, "#scenario");
        part(first, null);
        program.recorder.exit(Call.REQUEST_TEST, null);

        assertThat(told("test a.feature > lists").test()).isNull();
    }

    @Test
    void a_coroutine_goes_on_as_the_same_test_on_another_thread() {
        program.recorder.enter(Call.REQUEST_TEST, this, test);
        part(coroutine, COROUTINE_SUSPENDED);
        program.recorder.exit(Call.REQUEST_TEST, COROUTINE_SUSPENDED);
        assertThat(program.finished).isEmpty();

        OtherThread.run(() -> part(coroutine, "done"));

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).statements()).isEqualTo(2);
        assertThat(program.finished.get(0).test()).isNotNull();
    }

    @Test
    void a_test_ends_with_the_outermost_of_its_coroutines() {
        Object inner = new Object();
        program.recorder.enter(Call.REQUEST_TEST, this, test);
        program.recorder.enter(Call.TEST_PART, coroutine, null);
        part(inner, COROUTINE_SUSPENDED);
        program.recorder.exit(Call.TEST_PART, COROUTINE_SUSPENDED);
        program.recorder.exit(Call.REQUEST_TEST, COROUTINE_SUSPENDED);

        OtherThread.run(() -> part(inner, COROUTINE_SUSPENDED));
        OtherThread.run(() -> part(inner, "done"));
        assertThat(program.finished).isEmpty();
        OtherThread.run(() -> part(coroutine, "done"));

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).statements()).isEqualTo(4);
    }

    @Test
    void a_thread_that_goes_on_early_waits_until_the_other_has_left() throws Exception {
        CountDownLatch goesOn = new CountDownLatch(1);
        program.recorder.enter(Call.REQUEST_TEST, this, test);
        part(coroutine, COROUTINE_SUSPENDED);
        Thread other = new Thread(() -> {
            goesOn.countDown();
            part(coroutine, "done");
        });
        other.start();
        goesOn.await();
        while (other.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        program.recorder.exit(Call.REQUEST_TEST, COROUTINE_SUSPENDED);
        other.join();

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).statements()).isEqualTo(2);
    }

    @Test
    void a_test_that_nobody_goes_on_with_is_told_at_the_end_and_not_judged() {
        program.recorder.enter(Call.REQUEST_TEST, this, test);
        part(coroutine, COROUTINE_SUSPENDED);
        program.recorder.exit(Call.REQUEST_TEST, COROUTINE_SUSPENDED);

        program.recorder.endAll();

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).test()).isNull();
    }

    @Test
    void a_test_whose_coroutine_is_unknown_is_told_where_it_stops_and_not_judged() {
        program.recorder.enter(Call.REQUEST_TEST, this, test);
        work();
        program.recorder.exit(Call.REQUEST_TEST, COROUTINE_SUSPENDED);

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).test()).isNull();
    }

    @Test
    void a_coroutine_that_fails_after_a_pause_is_a_failed_test() {
        program.recorder.enter(Call.REQUEST_TEST, this, test);
        part(coroutine, COROUTINE_SUSPENDED);
        program.recorder.exit(Call.REQUEST_TEST, COROUTINE_SUSPENDED);
        program.recorder.enter(Call.TEST_PART, coroutine, null);
        program.recorder.fail(Call.TEST_PART, new AssertionError());

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).failed()).isTrue();
    }
}
