package targets.soak;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server and its two users in one JVM, as fast as they can, for so many seconds and so many answers; every so many
 * milliseconds a line of what is in use. What grows under such a load would grow in a server that runs for months.
 */
public final class Soak {

    private Soak() {}

    public static void main(String[] args) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[0]));
        long pauseMillis = Long.parseLong(args[1]);
        long answers = Long.parseLong(args[2]);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try (HikariDataSource pool = pool();
                Pages pages = new Pages(pool)) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
            server.createContext("/", pages);
            server.setExecutor(workers);
            server.start();
            Users users = new Users(server.getAddress().getPort(), 2);
            Use.printTitles();
            while (System.nanoTime() < end || users.answered() < answers) {
                Thread.sleep(pauseMillis);
                Use.now().print(users.answered());
            }
            users.goHome();
            server.stop(0);
        }
        workers.shutdown();
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:soak");
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }
}
