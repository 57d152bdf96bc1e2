package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** After failures of our own a thread's calls are still told apart from those nested in them. */
class StackInStepTest {

    private static final String TASKS = "SELECT id FROM tasks";

    private final Program program = new Program();

    @Test
    void a_failure_at_the_start_of_a_call_costs_that_call_only() {
        RequestRecord record = program.request(() -> {
            assertThatThrownBy(() -> program.recorder.enter(Call.EXECUTE, new Program.Broken(), null))
                    .isInstanceOf(IllegalStateException.class);
            program.recorder.exit(Call.EXECUTE, null);
            program.query(program.prepare(program.connect(1), TASKS), 1, "id", 1);
        });

        assertThat(record.statements()).isEqualTo(1);
        assertThat(record.connections().opened).isEqualTo(1);
    }

    @Test
    void calls_whose_end_was_missed_for_want_of_stack_do_not_hide_what_follows() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            Object statement = program.prepare(connection, TASKS);
            for (int nested = 0; nested < 300; nested++) {
                program.recorder.enter(Call.EXECUTE, new Object(), null);
            }
            for (int told = 0; told < 290; told++) {
                program.recorder.fail(Call.EXECUTE, new StackOverflowError());
            }
            program.query(statement, 1, "id", 1);
            program.query(statement, 1, "id", 1);
        });

        assertThat(record.statements()).isEqualTo(2);
    }

    @Test
    void so_it_is_where_not_even_a_failure_could_be_told() {
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(1), TASKS);
            program.recorder.enter(Call.EXECUTE, new Object(), null);
            OtherThread.run(program.recorder::ranOutOfStack);
            program.query(statement, 1, "id", 1);
        });

        assertThat(record.statements()).isEqualTo(1);
    }

    @Test
    void calls_that_are_under_way_stay_so_when_another_thread_runs_out_of_stack() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.recorder.enter(Call.EXECUTE, this, TASKS);
            OtherThread.run(program.recorder::ranOutOfStack);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
            program.recorder.exit(Call.EXECUTE, null);
        });

        assertThat(record.statements()).isEqualTo(1);
    }

    @Test
    void a_call_whose_kind_is_switched_off_before_its_end_does_not_hide_what_follows() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.recorder.enter(Call.COMMIT, connection, null);
            program.recorder.drop(Call.COMMIT);
            program.recorder.drop(Call.COMMIT);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
        });

        assertThat(record.statements()).isEqualTo(1);
        assertThat(record.commits()).isZero();
    }

    @Test
    void a_request_whose_kind_is_switched_off_before_its_end_takes_nothing_of_what_follows() {
        program.recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Job#old");
        program.connect(1);
        program.recorder.drop(Call.REQUEST_METHOD);
        RequestRecord record = program.request(() -> program.query(program.prepare(new Object(), TASKS), 1, "id", 1));

        assertThat(program.finished).containsExactly(record);
        assertThat(record.name()).isEqualTo("com.acme.Job#run");
        assertThat(record.statements()).isEqualTo(1);
    }

    @Test
    void a_test_that_is_switched_off_before_its_end_is_not_taken_for_one_that_runs_on() {
        program.recorder.enter(Call.REQUEST_TEST, null, "com.acme.OwnerTest#old");
        program.recorder.drop(Call.REQUEST_TEST);
        program.recorder.enter(Call.REQUEST_TEST, null, "com.acme.OwnerTest#shows");
        OtherThread.run(() -> {
            program.recorder.enter(Call.REQUEST_EXCHANGE, null, new Object());
            program.recorder.exit(Call.REQUEST_EXCHANGE, null);
        });
        program.recorder.exit(Call.REQUEST_TEST, null);

        assertThat(program.finished.get(0).kind()).isEqualTo(RequestKind.HTTP);
        assertThat(program.finished.get(0).test()).isNotNull();
        assertThat(program.finished.get(0).test().method()).isEqualTo("com.acme.OwnerTest#shows");
    }
}
