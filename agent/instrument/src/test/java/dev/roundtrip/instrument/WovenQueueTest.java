package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.instrument.task.Propagation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** A queue of Vert.x, whose loop serves whoever has put something into it. */
class WovenQueueTest {

    private static final String QUEUE = "io.vertx.core.impl.TaskQueue";

    @Test
    void each_task_has_a_beginning_and_an_end_also_one_that_throws() throws Exception {
        RecordingSink sink = RecordingSink.listen();
        try (WovenLoader loader = new WovenLoader(Map.of(QUEUE, woven()), home())) {
            Class<?> type = loader.loadClass(QUEUE);
            Object queue = type.getConstructor(List.class).newInstance(sink.events);
            List<Runnable> runners = new ArrayList<>();
            put(queue, new Throwing(), runners::add);
            put(queue, new Quiet(), runners::add);
            runners.get(0).run();
        } finally {
            sink.close();
        }

        assertThat(sink.events)
                .containsExactly(
                        "enter HAND_OVER TaskQueue Throwing",
                        "enter HAND_OVER TaskQueue Quiet",
                        "enter TASK Throwing null",
                        "unexpected broken",
                        "exit TASK null",
                        "enter TASK Quiet null",
                        "exit TASK null");
    }

    private static byte[] woven() throws IOException {
        WeavingTransformer transformer =
                Weaving.transformer(List.of(), List.of(Propagation.EXECUTORS), null, (name, thrown) -> {
                    throw new AssertionError(name, thrown);
                });
        String path = QUEUE.replace('.', '/');
        try (InputStream in = WovenQueueTest.class.getClassLoader().getResourceAsStream(path + ".class")) {
            return transformer.transform(WovenQueueTest.class.getClassLoader(), path, null, null, in.readAllBytes());
        }
    }

    private static URL home() {
        return WovenQueueTest.class.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void put(Object queue, Runnable task, Executor executor) throws Exception {
        queue.getClass().getMethod("execute", Runnable.class, Executor.class).invoke(queue, task, executor);
    }

    private static final class Throwing implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("broken");
        }
    }

    private static final class Quiet implements Runnable {
        @Override
        public void run() {}
    }
}
