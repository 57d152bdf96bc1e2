package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.call.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.Test;

/** Tasks that a unit of work hands to other threads. */
class HandOversTest {

    private static final String CHILDREN = "SELECT name FROM child WHERE parent_id = ?";

    private final Program program = new Program();
    private final Executor executor = command -> {};

    @Test
    void what_a_task_asks_belongs_to_the_unit_that_handed_it_over() {
        RequestRecord record = program.request(() -> {
            Runnable task = program.handedOver(() -> ask(7, 10));
            OtherThread.run(() -> program.runs(task));
        });

        assertThat(record.statements()).isEqualTo(1);
        assertThat(record.connections().borrowed).isEqualTo(1);
        assertThat(program.finished).hasSize(1);
    }

    @Test
    void a_row_of_one_thread_drives_the_queries_of_others() {
        RequestRecord record = program.request(() -> {
            Object parents = program.prepare(program.connect(1), "SELECT id FROM parent");
            program.query(parents, 5, "id", 71, 72, 73);
            for (int id = 71; id <= 73; id++) {
                int key = id;
                Runnable task = program.handedOver(() -> ask(key, 10));
                OtherThread.run(() -> program.runs(task));
            }
        });

        ShapeUse children = record.shapes().get(1);
        assertThat(children.executions()).isEqualTo(3);
        assertThat(children.links()).singleElement().satisfies(link -> {
            assertThat(link.matched).isEqualTo(3);
            assertThat(link.source.shape().text()).contains("parent");
        });
    }

    @Test
    void the_line_that_hands_tasks_over_stands_behind_the_lines_of_the_task() {
        RequestRecord record = program.request(() -> {
            program.query(program.prepare(program.connect(0), "SELECT id FROM parent"), 5, "id", 71, 72, 73);
            for (int id = 71; id <= 73; id++) {
                int key = id;
                Runnable task = program.handedOver(() -> ask(key, 10));
                OtherThread.run(() -> program.runs(task));
            }
        });

        ShapeUse children = record.shapes().get(1);
        assertThat(children.loop().method).startsWith("the_line_that_hands_tasks_over");
        assertThat(children.callSite().method).isEqualTo("ask");
    }

    @Test
    void time_that_two_threads_spend_at_once_counts_once() {
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(0), CHILDREN);
            Runnable task = program.handedOver(() -> ask(1, 40));
            program.recorder.enter(Call.EXECUTE, statement, null);
            program.spend(10);
            OtherThread.run(() -> program.runs(task));
            program.spend(20);
            program.recorder.exit(Call.EXECUTE, null);
            program.spend(5);
        });

        Breakdown breakdown = record.breakdown();
        assertThat(breakdown.wallNanos()).isEqualTo(75);
        assertThat(breakdown.nanos(Part.QUERY)).isEqualTo(70);
        assertThat(breakdown.nanos(Part.PROCESSING)).isEqualTo(5);
        assertThat(breakdown.parallelNanos()).isEqualTo(40);
        assertThat(record.shapes().get(0).maxNanos()).isEqualTo(70);
    }

    @Test
    void a_task_that_outlives_its_unit_is_on_its_own() {
        Runnable[] late = new Runnable[1];
        RequestRecord record = program.request(() -> late[0] = program.handedOver(() -> ask(1, 10)));
        OtherThread.run(() -> program.runs(late[0]));
        program.recorder.endAll();

        assertThat(record.statements()).isZero();
        assertThat(program.finished.get(1).kind()).isEqualTo(RequestKind.BACKGROUND);
        assertThat(program.finished.get(1).statements()).isEqualTo(1);
    }

    @Test
    void a_call_under_way_when_its_unit_ends_is_told_of_nobody() {
        Object statement = new Object();
        Runnable[] ends = new Runnable[1];
        program.request(() -> {
            Runnable task = program.handedOver(() -> {
                program.recorder.enter(Call.EXECUTE, statement, CHILDREN);
                OtherThread.run(ends[0]);
                program.recorder.exit(Call.EXECUTE, null);
                ask(1, 10);
            });
            ends[0] = program.recorder::endAll;
            OtherThread.run(() -> program.runs(task));
        });
        program.recorder.endAll();

        assertThat(program.finished).extracting(RequestRecord::kind).contains(RequestKind.BACKGROUND);
        assertThat(program.finished.get(0).statements()).isZero();
    }

    @Test
    void a_thread_is_free_again_when_its_task_is_over() {
        program.request(() -> {
            Runnable task = program.handedOver(() -> ask(1, 10));
            OtherThread.run(() -> {
                program.runs(task);
                ask(2, 10);
            });
        });
        program.recorder.endAll();

        assertThat(program.finished)
                .extracting(RequestRecord::kind, RequestRecord::statements)
                .containsExactlyInAnyOrder(tuple(RequestKind.METHOD, 1L), tuple(RequestKind.BACKGROUND, 1L));
    }

    @Test
    void a_task_of_another_unit_that_a_thread_helps_with_is_not_its_own() {
        Runnable[] foreign = new Runnable[1];
        program.request(() -> {
            foreign[0] = program.handedOver(() -> ask(1, 10));
            OtherThread.run(() -> program.request(() -> {
                program.runs(foreign[0]);
                ask(2, 10);
                ask(3, 10);
            }));
        });

        assertThat(program.finished).extracting(RequestRecord::statements).containsExactly(2L, 1L);
    }

    @Test
    void two_threads_that_hold_a_connection_each_hold_none_within_another() {
        Object source = new Object();
        RequestRecord record = program.request(() -> {
            Object mine = program.call(Call.GET_CONNECTION, source, null, 1, new Program.FakeConnection());
            Runnable task = program.handedOver(() -> {
                Object theirs = program.call(Call.GET_CONNECTION, source, null, 1, new Program.FakeConnection());
                program.close(theirs);
            });
            OtherThread.run(() -> program.runs(task));
            program.close(mine);
        });

        assertThat(record.connections().borrowed).isEqualTo(2);
        assertThat(record.leases().nested()).isZero();
    }

    @Test
    void a_thread_that_was_started_by_a_unit_works_for_it() throws Exception {
        Thread[] started = new Thread[1];
        RequestRecord record = program.request(() -> {
            started[0] = new Thread(() -> ask(1, 10));
            program.recorder.enter(Call.HAND_OVER, started[0], null);
            join(started[0]);
        });

        assertThat(record.statements()).isEqualTo(1);
    }

    @Test
    void what_fills_a_pool_or_comes_back_again_and_again_is_handed_over_by_nobody() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(0);
        Runnable[] periodic = new Runnable[1];
        try {
            periodic[0] =
                    (Runnable) timer.scheduleAtFixedRate(() -> ask(1, 10), 1, 1, java.util.concurrent.TimeUnit.DAYS);
            RequestRecord record = program.request(() -> {
                program.recorder.enter(Call.HAND_OVER, timer, periodic[0]);
                OtherThread.run(() -> {
                    program.recorder.enter(Call.TASK, periodic[0], null);
                    ask(1, 10);
                    program.recorder.exit(Call.TASK, null);
                });
            });

            assertThat(record.statements()).isZero();
        } finally {
            timer.shutdownNow();
        }
    }

    @Test
    void a_task_that_is_handed_over_while_a_call_is_under_way_is_the_drivers() {
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(0), CHILDREN);
            program.recorder.enter(Call.EXECUTE, statement, null);
            Runnable task = program.handedOver(() -> ask(1, 10));
            program.recorder.exit(Call.EXECUTE, null);
            OtherThread.run(() -> program.runs(task));
        });

        assertThat(record.statements()).isEqualTo(1);
        assertThat(record.connections().borrowed).isEqualTo(1);
    }

    @Test
    void tasks_that_find_no_room_are_counted() {
        List<Runnable> kept = new ArrayList<>();
        program.request(() -> {
            for (int i = 0; i < 65_537; i++) {
                kept.add(program.handedOver(() -> {}));
            }
        });

        assertThat(program.recorder.tasksNotFollowed()).isEqualTo(1);
        assertThat(kept).hasSize(65_537);
    }

    @Test
    void a_program_that_hands_over_tasks_without_jdbc_is_not_told() {
        Program main = new Program(Thread.currentThread());
        main.recorder.enter(Call.REQUEST_MAIN, null, "com.acme.Worker");
        main.recorder.enter(Call.HAND_OVER, executor, (Runnable) () -> {});
        main.recorder.exit(Call.REQUEST_MAIN, null);

        assertThat(main.finished).isEmpty();
    }

    @Test
    void what_the_main_method_set_going_is_part_of_it_for_five_seconds() {
        Program main = new Program(Thread.currentThread());
        main.recorder.enter(Call.REQUEST_MAIN, null, "com.acme.Worker");
        Runnable task = () -> {
            main.close(main.connect(30));
            main.spend(6_000_000_000L);
            main.close(main.connect(30));
        };
        main.recorder.enter(Call.HAND_OVER, executor, task);
        OtherThread.run(() -> {
            main.recorder.enter(Call.TASK, task, null);
            task.run();
            main.recorder.exit(Call.TASK, null);
        });
        main.recorder.exit(Call.REQUEST_MAIN, null);
        main.recorder.endAll();

        assertThat(main.finished)
                .extracting(RequestRecord::kind, record -> record.connections().borrowed)
                .containsExactlyInAnyOrder(tuple(RequestKind.MAIN, 1L), tuple(RequestKind.BACKGROUND, 1L));
    }

    private void ask(long key, long nanos) {
        Object connection = program.connect(0);
        Object statement = program.prepare(connection, CHILDREN);
        program.recorder.bindNumber(statement, 1, key);
        program.query(statement, nanos, "name");
        program.closeStatement(statement);
        program.close(connection);
    }

    private static void join(Thread thread) {
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
