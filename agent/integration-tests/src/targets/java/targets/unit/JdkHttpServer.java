package targets.unit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A handler of the JDK's own server: three requests that work, one that fails. */
public final class JdkHttpServer {

    private JdkHttpServer() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/tasks", JdkHttpServer::answer);
        server.start();
        Client.askThrice(server.getAddress().getPort(), "/tasks");
        System.out.println(Client.ask(server.getAddress().getPort(), "/tasks/broken"));
        server.stop(0);
    }

    static void answer(HttpExchange exchange) throws IOException {
        byte[] body = Tasks.list().getBytes(StandardCharsets.UTF_8);
        int status = exchange.getRequestURI().getPath().endsWith("/broken") ? 503 : 200;
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
