package targets.wide;

import com.sun.net.httpserver.HttpServer;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Requests whose results are wide, or grow, or are limited. */
public final class Wide {

    private static final int REQUESTS = 6;

    private Wide() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:wide");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event(id INT PRIMARY KEY, kind INT)");
            statement.execute("INSERT INTO event SELECT x, MOD(x, 7) FROM SYSTEM_RANGE(1, 3000)");
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            serve(server, "/all", statement, "SELECT id FROM event WHERE kind < 5");
            serve(server, "/first", statement, "SELECT id FROM event WHERE kind < 5 ORDER BY id LIMIT 1500");
            serve(server, "/growing", statement, "SELECT id FROM event WHERE id <= 60 * #");
            serve(server, "/steady", statement, "SELECT id FROM event WHERE id <= 360 AND # > 0");
            server.start();
            for (String path : new String[] {"/all", "/first", "/growing", "/steady"}) {
                for (int i = 1; i <= REQUESTS; i++) {
                    ask(server.getAddress().getPort(), path + "?" + i);
                }
            }
            server.stop(0);
        }
    }

    private static void serve(HttpServer server, String path, Statement statement, String sql) {
        server.createContext(path, exchange -> {
            String number = exchange.getRequestURI().getQuery();
            try (ResultSet rows = statement.executeQuery(sql.replace("#", number))) {
                while (rows.next()) {
                    rows.getInt(1);
                }
                exchange.sendResponseHeaders(200, -1);
            } catch (Exception e) {
                exchange.sendResponseHeaders(500, -1);
            }
            exchange.close();
        });
    }

    private static void ask(int port, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        int status = ((HttpURLConnection) uri.toURL().openConnection()).getResponseCode();
        if (status != 200) {
            throw new IllegalStateException("status " + status);
        }
    }
}
