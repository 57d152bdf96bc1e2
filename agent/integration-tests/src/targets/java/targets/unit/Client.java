package targets.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a server of this JVM. */
final class Client {

    private Client() {}

    /** Three requests for three ids, each of which must be answered with 200. */
    static void askThrice(int port, String path) throws IOException {
        for (int id = 1001; id <= 1003; id++) {
            int status = ask(port, path + "/" + id);
            if (status != 200) {
                throw new IllegalStateException("status " + status);
            }
        }
    }

    /** One request; returns the status. */
    static int ask(int port, String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + port + path).toURL().openConnection();
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            while (body != null && body.read() >= 0) {
                // Read to the end, so that the connection can be used again.
            }
        }
        return status;
    }
}
