package dev.roundtrip.engine.recorder;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Does something on a thread of its own, to its end; what it throws is thrown here. */
final class OtherThread {

    private OtherThread() {}

    static void run(Runnable body) {
        get(() -> {
            body.run();
            return null;
        });
    }

    static <T> T get(Supplier<T> body) {
        FutureTask<T> task = new FutureTask<>(body::get);
        new Thread(task).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
