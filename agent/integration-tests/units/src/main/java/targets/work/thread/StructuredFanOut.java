package targets.work.thread;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import targets.work.Tasks;

/** A query for each task, each a subtask of structured concurrency, which is a preview: called by reflection. */
public final class StructuredFanOut {

    private StructuredFanOut() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        run();
    }

    static void run() throws Exception {
        Class<?> type = Class.forName("java.util.concurrent.StructuredTaskScope");
        Method fork = type.getMethod("fork", Callable.class);
        try (AutoCloseable scope = (AutoCloseable) type.getMethod("open").invoke(null)) {
            for (long id : Tasks.ids()) {
                fork.invoke(scope, (Callable<String>) () -> Tasks.title(id));
            }
            type.getMethod("join").invoke(scope);
        }
    }
}
