package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The end of the JVM comes on a thread of its own, while the program's threads run on. */
class EndAllTest {

    private static final String TASKS = "SELECT id FROM tasks";

    private final Program program = new Program();

    @Test
    void a_request_that_runs_on_at_the_end_is_told_once_as_far_as_it_came() throws InterruptedException {
        program.request(() -> {
            Object connection = program.connect(10);
            program.query(program.prepare(connection, TASKS), 5, "id", 1);
            onAnotherThread(program.recorder::endAll);
            program.query(program.prepare(connection, TASKS), 5, "id", 1);
            program.close(connection);
        });

        assertThat(program.finished).hasSize(1);
        assertThat(program.finished.get(0).statements()).isEqualTo(1);
        assertThat(program.recorder.calls()).isEqualTo(4);
    }

    @Test
    void the_unit_beneath_an_open_request_is_told_without_the_requests_time() {
        Program main = new Program(Thread.currentThread());
        main.connect(10);
        main.recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Job#run");
        main.spend(100);
        onAnotherThread(main.recorder::endAll);

        assertThat(main.finished)
                .extracting(record -> record.breakdown().wallNanos())
                .containsExactly(100L, 10L);
    }

    @Test
    void busy_threads_neither_fail_nor_make_the_end_fail() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            endWhileBusy();
        }
    }

    private void endWhileBusy() throws InterruptedException {
        Queue<RequestRecord> told = new ConcurrentLinkedQueue<>();
        Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();
        Recorder recorder = new Recorder(
                new RecorderSettings(List.of(), null, "Program", System.nanoTime()),
                new Shapes(),
                told::add,
                wanted -> {},
                (call, self) -> true,
                System::nanoTime);
        CountDownLatch running = new CountDownLatch(3);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> work(recorder, running, troubles));
            threads.add(thread);
            thread.start();
        }
        running.await();
        recorder.endAll();
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }

        assertThat(troubles).isEmpty();
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    private static void work(Recorder recorder, CountDownLatch running, Queue<Throwable> troubles) {
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                if (i == 20) {
                    running.countDown();
                }
                unit(recorder, i % 2 == 0);
            }
        } catch (Throwable t) {
            troubles.add(t);
            running.countDown();
        }
    }

    private static void unit(Recorder recorder, boolean boundary) {
        if (boundary) {
            recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Job#run");
        }
        Object connection = new Object();
        recorder.enter(Call.GET_CONNECTION, new Object(), null);
        recorder.exit(Call.GET_CONNECTION, connection);
        for (int i = 0; i < 40; i++) {
            Object statement = new Object();
            recorder.enter(Call.PREPARE, connection, "SELECT a FROM t" + "x".repeat(i));
            recorder.exit(Call.PREPARE, statement);
            recorder.bindNumber(statement, 1, i);
            recorder.enter(Call.EXECUTE, statement, null);
            recorder.exit(Call.EXECUTE, new Object());
        }
        recorder.enter(Call.CLOSE_CONNECTION, connection, null);
        recorder.exit(Call.CLOSE_CONNECTION, null);
        if (boundary) {
            recorder.exit(Call.REQUEST_METHOD, null);
        }
    }

    private static void onAnotherThread(Runnable body) {
        Thread thread = new Thread(body);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
