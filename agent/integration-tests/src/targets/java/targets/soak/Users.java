package targets.soak;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Users that ask for one page after the other, and for none twice. */
final class Users {

    private static final String[] PAGES = {"/orders/", "/text/", "/word/w", "/away/", "/broken/", "/writes/"};

    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean home;

    Users(int port, int number) {
        for (int i = 0; i < number; i++) {
            Thread user = new Thread(() -> askOn(port), "user " + i);
            user.start();
            threads.add(user);
        }
    }

    long answered() {
        return answered.get();
    }

    void goHome() throws InterruptedException {
        home = true;
        for (Thread user : threads) {
            user.join();
        }
    }

    private void askOn(int port) {
        try {
            while (!home) {
                long number = asked.incrementAndGet();
                String page = PAGES[(int) (number % PAGES.length)];
                ask(port, page + number, page.equals("/broken/") ? 500 : 200);
                answered.incrementAndGet();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(int port, String path, int expected) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        int status = connection.getResponseCode();
        if (status != expected) {
            throw new IOException(path + " answered " + status);
        }
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            while (body != null && body.read() >= 0) {
                // Read to the end, so that the connection can be used again.
            }
        }
    }
}
