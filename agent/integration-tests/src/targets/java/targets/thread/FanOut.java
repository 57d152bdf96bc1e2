package targets.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A list of authors and a query for each of them, on other threads: in the way that the argument names. */
public final class FanOut {

    private FanOut() {}

    public static void main(String[] args) throws Exception {
        Shelf.fill();
        run(args[0]);
    }

    static void run(String way) throws Exception {
        switch (way) {
            case "executor":
                onePerTask(Executors.newFixedThreadPool(4));
                break;
            case "scheduler":
                afterAMoment();
                break;
            case "future":
                futures();
                break;
            case "stream":
                stream();
                break;
            case "own-pool":
                new ForkJoinPool(3).submit(FanOut::stream).get();
                break;
            case "fork-join":
                new ForkJoinPool(3).invoke(new Titles(Shelf.authors()));
                break;
            case "virtual":
                onePerTask(virtualThreads());
                break;
            default:
                throw new IllegalArgumentException(way);
        }
    }

    private static void onePerTask(ExecutorService executor) throws Exception {
        List<Future<String>> titles = new ArrayList<>();
        for (long author : Shelf.authors()) {
            titles.add(executor.submit(() -> Shelf.title(author))); // loop: executor, virtual
        }
        for (Future<String> title : titles) {
            title.get();
        }
        executor.shutdown();
    }

    private static void afterAMoment() throws Exception {
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
        List<Future<String>> titles = new ArrayList<>();
        for (long author : Shelf.authors()) {
            titles.add(executor.schedule(() -> Shelf.title(author), 1, TimeUnit.MILLISECONDS)); // loop: scheduler
        }
        for (Future<String> title : titles) {
            title.get();
        }
        executor.shutdown();
    }

    private static void futures() throws Exception {
        List<CompletableFuture<String>> titles = new ArrayList<>();
        for (long author : Shelf.authors()) {
            titles.add(CompletableFuture.supplyAsync(() -> author).thenApplyAsync(Shelf::title)); // loop: future
        }
        for (CompletableFuture<String> title : titles) {
            title.get();
        }
    }

    private static void stream() {
        Shelf.authors().parallelStream().forEach(Shelf::title); // loop: stream, own-pool
    }

    /** By name, as this class is compiled for Java 8. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    /** Halves its authors until one is left. */
    private static final class Titles extends RecursiveTask<Integer> {

        private static final long serialVersionUID = 1;

        private final transient List<Long> authors;

        Titles(List<Long> authors) {
            this.authors = authors;
        }

        @Override
        protected Integer compute() {
            if (authors.size() == 1) {
                return Shelf.title(authors.get(0)).length();
            }
            int half = authors.size() / 2;
            Titles left = new Titles(authors.subList(0, half));
            left.fork();
            return new Titles(authors.subList(half, authors.size())).compute() + left.join();
        }
    }
}
