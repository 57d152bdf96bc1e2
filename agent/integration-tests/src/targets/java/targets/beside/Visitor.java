package targets.beside;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Asks a server of this JVM and prints all that comes back but the date. */
final class Visitor {

    private Visitor() {}

    static void visit(int port, String page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + port + page).toURL().openConnection();
        System.out.println(page + " " + connection.getResponseCode());
        Map<String, Object> headers = new TreeMap<>();
        connection.getHeaderFields().forEach((name, values) -> headers.put(String.valueOf(name), values));
        headers.remove("Date");
        System.out.println(headers);
        boolean good = connection.getResponseCode() < 400;
        try (InputStream body = good ? connection.getInputStream() : connection.getErrorStream()) {
            System.out.println(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
