package targets.thread;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;

/** A request that is the first to need the pool, which fills itself on threads of its own meanwhile. */
public final class OpensPool {

    private OpensPool() {}

    public static void main(String[] args) throws Exception {
        run();
    }

    static void run() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Shelf.url());
        config.setMaximumPoolSize(6);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Shelf.fill(pool);
            for (int i = 0; pool.getHikariPoolMXBean().getTotalConnections() < 6; i++) {
                if (i == 6_000) {
                    throw new IllegalStateException("the pool does not fill");
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }
}
