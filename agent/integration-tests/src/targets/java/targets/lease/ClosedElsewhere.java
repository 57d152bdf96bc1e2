package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Requests that leave their connection to another thread, or to the next request: all of them are closed. */
public final class ClosedElsewhere {

    private ClosedElsewhere() {}

    public static void main(String[] args) throws Exception {
        Queue<Connection> kept = new ConcurrentLinkedQueue<>();
        ExecutorService cleaner = Executors.newSingleThreadExecutor();
        try (HikariDataSource pool = Shop.pool("elsewhere", 4)) {
            Shop.fill(pool);
            Server.oneByOne(12, () -> {
                Connection connection = pool.getConnection();
                Shop.stock(connection, 40014);
                cleaner.submit(() -> {
                    connection.close();
                    return null;
                });
            });
            Server.oneByOne(12, () -> {
                Connection before = kept.poll();
                if (before != null) {
                    before.close();
                }
                Connection connection = pool.getConnection();
                Shop.stock(connection, 40014);
                kept.add(connection);
            });
            cleaner.shutdown();
            cleaner.awaitTermination(10, TimeUnit.SECONDS);
            kept.poll().close();
        }
    }
}
