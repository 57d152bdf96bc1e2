package targets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import targets.query.Shelf;

/** A server in the same JVM, on threads of its own, that goes on for a moment after it has answered. */
class ShelfTest {

    static Connection connection;
    static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        connection = Shelf.open();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/", ShelfTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    static void answer(HttpExchange exchange) throws IOException {
        try {
            boolean loop = exchange.getRequestURI().getPath().startsWith("/loop");
            byte[] body = (loop ? Shelf.titlesOneByOne(connection) : Shelf.titlesAtOnce(connection)).getBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
            Thread.sleep(5);
        } catch (SQLException | InterruptedException e) {
            throw new IOException(e);
        }
    }

    static void ask(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
    }

    @Test
    void guilty_request() throws Exception {
        ask("/loop");
    }

    @Test
    void innocent_request() throws Exception {
        ask("/join");
    }

    @Test
    void innocent_neighbour() throws Exception {
        Shelf.titlesAtOnce(connection);
    }
}
