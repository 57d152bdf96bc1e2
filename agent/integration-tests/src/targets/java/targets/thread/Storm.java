package targets.thread;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A hundred requests at once, each on a virtual thread of its own that starts a hundred more, all of them after one of
 * four connections; again and again for so many seconds.
 */
public final class Storm {

    private static final int REQUESTS = 100;
    private static final int THREADS_OF_EACH = 100;

    private Storm() {}

    public static void main(String[] args) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Shelf.url());
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(TimeUnit.MINUTES.toMillis(5));
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Shelf.fill(pool);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[0]));
            int rounds = 0;
            while (rounds == 0 || System.nanoTime() < end) {
                round();
                rounds++;
            }
            System.out.println("rounds " + rounds);
        }
    }

    private static void round() throws Exception {
        ExecutorService threads = virtualThreads();
        List<Future<?>> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(threads.submit(() -> request(threads)));
        }
        for (Future<?> request : requests) {
            request.get(5, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }

    static Object request(ExecutorService threads) throws Exception {
        List<Future<String>> titles = new ArrayList<>();
        List<Long> authors = Shelf.authors();
        for (int i = 0; i < THREADS_OF_EACH; i++) {
            long author = authors.get(i % authors.size());
            titles.add(threads.submit(() -> Shelf.title(author)));
        }
        for (Future<String> title : titles) {
            title.get(5, TimeUnit.MINUTES);
        }
        return null;
    }

    /** By name, as this class is compiled for Java 8. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
