package targets.chaos;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A thread of the application, which plays its sequences alone or lets workers play some of them. */
final class Client {

    private static final int TASKS = 3;

    private final String name;
    private final MadeClasses classes;
    private final Fate fate;
    private final ExecutorService pool;
    private final ScheduledExecutorService timer;
    private final ForkJoinPool forks = new ForkJoinPool(2);
    private final ExecutorService virtual;

    Client(String name, long seed, MadeClasses classes) {
        this.name = name;
        this.classes = classes;
        this.pool = Executors.newFixedThreadPool(2, task -> daemon(task, name + "-worker"));
        this.timer = Executors.newScheduledThreadPool(1, task -> daemon(task, name + "-timer"));
        this.virtual = virtualThreads();
        ExecutorService driver = Executors.newSingleThreadExecutor(task -> daemon(task, name + "-driver"));
        this.fate = new Fate(seed, name, classes, driver);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** By name, as JDK 17 has none. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    Transcript transcript() {
        return fate.transcript;
    }

    /** A request of the application. */
    void sequence(int number) throws Exception {
        fate.forget();
        fate.transcript.add(
                "sequence " + number + " on " + Thread.currentThread().getName());
        fate.bound(() -> {
            if (fate.random.nextInt(8) == 0) {
                handOver();
            } else {
                new Player(fate, classes).sequence();
            }
            return null;
        });
        if (fate.random.nextInt(50) == 0) {
            throw Anger.<RuntimeException>sneak(fate.anger("sequence"));
        }
    }

    /** Workers use one connection at once, and others of their own. */
    private void handOver() throws Exception {
        Connection shared = (Connection) fate.makes().fresh(Connection.class);
        List<Fate> fates = fate.split(TASKS, name, classes);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Fate each : fates) {
            if (fate.transcript.keepsLines()) {
                each.transcript.keepLines();
            }
            tasks.add(() -> each.bound(() -> task(each, shared)));
        }
        run(tasks, fate.random.nextInt(6));
        fates.forEach(each -> fate.transcript.add(each.transcript));
    }

    private Void task(Fate each, Connection shared) {
        String thread = Thread.currentThread().getName();
        each.transcript.add("on " + (thread.startsWith(name) ? thread : "another thread"));
        Player player = new Player(each, classes);
        player.work(shared);
        player.sequence();
        if (each.random.nextInt(6) == 0) {
            throw Anger.<RuntimeException>sneak(each.anger("task"));
        }
        return null;
    }

    private void run(List<Callable<Void>> tasks, int way) throws Exception {
        switch (way) {
            case 0 -> tasks.forEach(task -> await(pool.submit(task)));
            case 1 -> tasks.forEach(task -> await(timer.schedule(task, 0, TimeUnit.MILLISECONDS)));
            case 2 -> tasks.stream().map(this::future).toList().forEach(this::await);
            case 3 ->
                forks.submit(() -> tasks.parallelStream().forEach(this::quietly))
                        .get();
            case 4 -> tasks.stream().map(forks::submit).toList().forEach(this::await);
            default -> all(virtual == null ? pool : virtual, tasks);
        }
    }

    private void all(ExecutorService executor, List<Callable<Void>> tasks) throws InterruptedException {
        executor.invokeAll(tasks).forEach(this::await);
    }

    private Future<Void> future(Callable<Void> task) {
        return CompletableFuture.supplyAsync(() -> task).thenApplyAsync(this::quietly, pool);
    }

    private Void quietly(Callable<Void> task) {
        try {
            return task.call();
        } catch (Throwable thrown) {
            return null;
        }
    }

    private void await(Future<Void> future) {
        try {
            future.get();
            fate.transcript.add("task well");
        } catch (Throwable thrown) {
            fate.transcript.add("task " + thrown.getClass().getName());
            if (thrown.getCause() != null) {
                fate.transcript.threw("cause", thrown.getCause());
            }
        }
    }
}
