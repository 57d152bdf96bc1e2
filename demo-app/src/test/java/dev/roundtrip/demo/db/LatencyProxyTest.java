package dev.roundtrip.demo.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LatencyProxyTest {

    private static final Latency SLOW = new Latency(Duration.ofMillis(20), Duration.ofMillis(100), 1);

    private static DatabaseServer server;

    @BeforeAll
    static void start() {
        server = DatabaseServer.start("h2");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void holds_a_new_connection_back_for_the_handshake() throws SQLException {
        try (LatencyProxy proxy = LatencyProxy.inFrontOf(server.port(), SLOW)) {
            long start = System.nanoTime();
            connect(proxy).close();
            assertThat(System.nanoTime() - start).isGreaterThan(100_000_000L);
        }
    }

    @Test
    void lets_a_second_connection_wait_while_the_only_lane_is_taken() throws Exception {
        try (LatencyProxy proxy = LatencyProxy.inFrontOf(server.port(), SLOW)) {
            long start = System.nanoTime();
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> open(proxy));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> open(proxy));
            CompletableFuture.allOf(first, second).get();
            assertThat(System.nanoTime() - start).isGreaterThan(200_000_000L);
        }
    }

    @Test
    void holds_every_statement_back_for_a_round_trip() throws SQLException {
        try (LatencyProxy proxy = LatencyProxy.inFrontOf(server.port(), SLOW);
                Connection connection = connect(proxy)) {
            long start = System.nanoTime();
            assertThat(one(connection)).isEqualTo(1);
            assertThat(System.nanoTime() - start).isGreaterThan(20_000_000L);
        }
    }

    @Test
    void passes_large_answers_on_unchanged() throws SQLException {
        try (LatencyProxy proxy = LatencyProxy.inFrontOf(server.port(), Latency.NONE);
                Connection connection = connect(proxy);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select repeat('ab', 500000)")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("ab".repeat(500_000));
        }
    }

    @Test
    void refuses_when_the_database_is_gone() {
        DatabaseServer gone = DatabaseServer.start("h2");
        int port = gone.port();
        gone.close();
        try (LatencyProxy proxy = LatencyProxy.inFrontOf(port, Latency.NONE)) {
            assertThatThrownBy(() -> connect(proxy)).isInstanceOf(SQLException.class);
        }
    }

    private static void open(LatencyProxy proxy) {
        try {
            connect(proxy).close();
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static Connection connect(LatencyProxy proxy) throws SQLException {
        return server.login("latency", proxy.port()).connect();
    }

    private static int one(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1")) {
            row.next();
            return row.getInt(1);
        }
    }
}
