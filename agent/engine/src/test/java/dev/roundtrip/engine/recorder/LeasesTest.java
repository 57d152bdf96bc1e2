package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeasesTest {

    private final Program program = new Program();

    @Test
    void what_ended_threads_did_is_not_lost_to_the_garbage_collector() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            work();
        }
        System.gc();
        program.recorder.endAll();

        assertThat(program.finished).hasSize(10);
        assertThat(program.finished)
                .allSatisfy(record -> assertThat(record.statements()).isEqualTo(1));
    }

    @Test
    void units_of_ended_threads_are_finished_while_others_begin() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            work();
        }

        assertThat(program.finished).hasSizeGreaterThan(800);
    }

    private void work() throws InterruptedException {
        Thread thread = new Thread(() -> {
            Object connection = program.connect(1);
            program.query(program.prepare(connection, "SELECT a FROM t"), 1, "a", 1);
            program.close(connection);
        });
        thread.start();
        thread.join();
    }
}
