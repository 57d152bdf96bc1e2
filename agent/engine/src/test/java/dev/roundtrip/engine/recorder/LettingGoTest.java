package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recorder.call.Call;
import java.lang.ref.WeakReference;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Nothing of the application's stays alive because of us once the work that used it is over. */
class LettingGoTest {

    private static final String TASKS = "SELECT id FROM tasks";

    private final Program program = new Program();

    @Test
    void an_object_that_only_looks_like_jdbc() {
        assertCollected(() -> {
            Object mapper = new Program.Alien();
            program.call(Call.EXECUTE, mapper, null, 1, null);
            return mapper;
        });
    }

    @Test
    void an_object_whose_call_never_told_its_end() {
        assertCollected(() -> {
            Object statement = new Object();
            program.request(() -> program.recorder.enter(Call.EXECUTE, statement, null));
            return statement;
        });
    }

    @Test
    void what_a_boundary_handed_over_although_the_connection_lives_on() {
        Object connection = program.connect(1);
        assertCollected(() -> {
            Object[] argument = {"com.acme.Job#run", new Object()};
            program.recorder.enter(Call.REQUEST_METHOD, null, argument);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
            program.recorder.exit(Call.REQUEST_METHOD, null);
            return argument;
        });
        program.close(connection);
    }

    @Test
    void a_connection_that_a_thread_left_open_when_it_ended() {
        assertCollected(() -> {
            Object[] left = new Object[1];
            Thread thread = new Thread(() -> {
                left[0] = program.connect(1);
                program.prepare(left[0], TASKS);
            });
            thread.start();
            join(thread);
            return left[0];
        });
    }

    /** DBCP for one gives a connection back that was lost, once it is collected. */
    @Test
    void a_connection_that_a_unit_lost_which_goes_on() {
        program.recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Job#run");
        Object kept = program.connect(1);
        Object statement = program.prepare(kept, TASKS);
        assertCollected(() -> {
            Object lost = program.connect(1);
            Object query = program.prepare(lost, TASKS);
            program.query(query, 1, "id", 1);
            return query;
        });
        assertCollected(() -> {
            Object lost = program.connect(1);
            program.prepare(lost, TASKS);
            return lost;
        });
        program.query(statement, 1, "id", 1);
        program.recorder.exit(Call.REQUEST_METHOD, null);

        assertThat(program.finished.get(0).shapes())
                .singleElement()
                .satisfies(shape -> assertThat(shape.executions()).isEqualTo(2));
    }

    @Test
    void a_connection_that_an_idle_thread_was_lent_by_another() throws Exception {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            assertCollected(() -> {
                Object[] lent = new Object[1];
                program.request(() -> {
                    lent[0] = program.connect(1);
                    run(worker, () -> {
                        Object statement = program.prepare(lent[0], TASKS);
                        program.query(statement, 1, "id", 1);
                        program.closeStatement(statement);
                    });
                    program.close(lent[0]);
                });
                return lent[0];
            });
        } finally {
            worker.shutdown();
        }
    }

    @Test
    void values_are_of_no_interest_once_a_background_thread_has_given_its_connection_back() throws Exception {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            run(worker, () -> {
                Object connection = program.connect(1);
                program.query(program.prepare(connection, TASKS), 1, "id", 1);
                assertThat(program.reading).isTrue();
                program.close(connection);
            });
            assertThat(program.reading).isFalse();
        } finally {
            worker.shutdown();
        }
    }

    private static void run(ExecutorService worker, Runnable task) {
        try {
            worker.submit(task).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertCollected(Supplier<Object> made) {
        WeakReference<Object> reference = new WeakReference<>(made.get());
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(reference.get()).isNull();
    }
}
