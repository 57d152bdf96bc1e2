package targets.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The first request of 100 looks all authors up and keeps them: cold only, and no fault of the other 99. */
public final class CacheFilledOnce {

    private CacheFilledOnce() {}

    private static final Map<Long, Integer> BOOKS = new HashMap<>();

    private static Connection connection;

    public static void main(String[] args) throws Exception {
        connection = Library.filled();
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/books", CacheFilledOnce::answer);
        server.start();
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/books");
        for (int request = 0; request < 100; request++) {
            uri.toURL().openStream().close();
        }
        server.stop(0);
        connection.close();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (long id : Library.authorIds(connection)) {
                if (!BOOKS.containsKey(id)) {
                    books.setLong(1, id);
                    BOOKS.put(id, Library.drain(books.executeQuery())); // expect: n-plus-one info 50
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
