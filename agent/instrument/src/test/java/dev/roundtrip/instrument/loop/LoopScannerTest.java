package dev.roundtrip.instrument.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LoopScannerTest {

    /** The lines that the tests ask about carry a mark, so that they may move. */
    private static final class Target {
        private int line;

        List<Integer> all() {
            line = Thread.currentThread().getStackTrace()[2].getLineNumber();
            return List.of(1, 2);
        }

        void one(int id) {
            line = Thread.currentThread().getStackTrace()[2].getLineNumber();
        }

        void forEachLoop() {
            for (int id : all()) {
                one(id);
            }
        }

        void headOnly() {
            for (int id : all()) {
                line += id - id;
            }
        }

        void whileLoop() {
            int id = 0;
            while (id < 2) {
                one(id++);
            }
        }

        void straight() {
            all();
            one(1);
        }

        void afterLoop() {
            for (int i = 0; i < 3; i++) {
                line += i;
            }
            one(1);
        }

        void lambdaInLoop() {
            for (int i = 0; i < 3; i++) {
                Supplier<List<Integer>> supplier = this::all;
                supplier.get();
                one(i);
            }
        }
    }

    private final Target target = new Target();

    @Test
    void a_call_in_the_body_of_a_loop_is_repeated() {
        target.forEachLoop();
        assertThat(loops("forEachLoop", "one")).isTrue();
        target.whileLoop();
        assertThat(loops("whileLoop", "one")).isTrue();
        target.lambdaInLoop();
        assertThat(loops("lambdaInLoop", "one")).isTrue();
    }

    @Test
    void a_call_in_the_head_of_a_loop_runs_once() {
        target.headOnly();
        assertThat(loops("headOnly", "all")).isFalse();
    }

    @Test
    void a_call_before_or_after_a_loop_runs_once() {
        target.straight();
        assertThat(loops("straight", "one")).isFalse();
        target.afterLoop();
        assertThat(loops("afterLoop", "one")).isFalse();
    }

    private boolean loops(String method, String callee) {
        String file = "/" + Target.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Target.class.getResourceAsStream(file)) {
            return LoopScanner.insideLoop(in.readAllBytes(), method, target.line, callee);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
