package dev.roundtrip.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadDriverTest {

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer server;
    private LoadDriver users;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            exchange.sendResponseHeaders(path.endsWith("3") ? 500 : 200, -1);
            exchange.close();
        });
        server.start();
        users = new LoadDriver(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), number -> "/" + number);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asks_every_numbered_path_once_and_goes_on_counting_at_the_next_level() throws InterruptedException {
        assertThat(run(new Level(4, 10)).sortedNanos()).hasSize(10).isSorted();
        assertThat(asked).hasSize(10).contains("/0", "/9");

        run(new Level(1, 5));
        assertThat(asked).hasSize(15).contains("/14");
    }

    @Test
    void counts_an_error_page_as_failed() throws InterruptedException {
        assertThat(run(new Level(2, 20)).failed()).isEqualTo(2);
    }

    @Test
    void counts_a_server_that_is_gone_as_failed() throws InterruptedException {
        server.stop(0);

        assertThat(run(new Level(2, 4)).failed()).isEqualTo(4);
    }

    @Test
    void prints_no_progress_where_there_is_no_terminal_and_the_load_is_short() throws InterruptedException {
        run(new Level(2, 4));

        assertThat(printed.size()).isZero();
    }

    private LevelResult run(Level level) throws InterruptedException {
        return users.run(level, new Progress(new PrintStream(printed), false, level.title(), level.requests()));
    }
}
