package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** Which background work may be a test's, and which only surrounds tests. */
class BackgroundOfTestsTest {

    private final Program program = new Program();

    @Test
    void work_on_another_thread_while_a_test_runs_may_be_the_tests() {
        beginTest();
        onAnotherThread();
        endTest();

        assertThat(background().isOutsideTests()).isFalse();
    }

    @Test
    void a_test_that_runs_at_one_of_the_calls_is_enough() {
        elsewhere(() -> {
            Object connection = program.connect(1);
            elsewhere(this::beginTest);
            program.query(program.prepare(connection, "SELECT 1"), 1, "id", 1);
        });

        assertThat(background().isOutsideTests()).isFalse();
    }

    @Test
    void work_before_between_and_after_tests_only_surrounds_them() {
        onAnotherThread();
        beginTest();
        endTest();
        onAnotherThread();

        assertThat(program.finished)
                .filteredOn(request -> request.kind() == RequestKind.BACKGROUND)
                .hasSize(2)
                .allMatch(RequestRecord::isOutsideTests);
    }

    /** This one is called by a runner: what extensions do on its threads is none of the test that runs on another. */
    @Test
    void the_threads_that_run_tests_do_nothing_else_in_between() {
        elsewhere(this::beginTest);
        program.close(program.connect(1));

        assertThat(background().isOutsideTests()).isTrue();
    }

    private RequestRecord background() {
        program.spend(100_000_000);
        program.recorder.endAll();
        return program.finished.stream()
                .filter(request -> request.kind() == RequestKind.BACKGROUND)
                .findFirst()
                .orElseThrow();
    }

    private void beginTest() {
        program.recorder.enter(Call.REQUEST_TEST, this, "com.acme.OwnerTest#lists");
    }

    private void endTest() {
        program.recorder.exit(Call.REQUEST_TEST, null);
    }

    private void onAnotherThread() {
        elsewhere(() -> program.close(program.connect(1)));
        program.spend(100_000_000);
        program.recorder.endAll();
    }

    private static void elsewhere(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
