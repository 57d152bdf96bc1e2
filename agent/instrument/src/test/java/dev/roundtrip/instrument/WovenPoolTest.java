package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool of wrappers around a driver: each layer speaks, inner calls inside outer ones. */
class WovenPoolTest {

    private final WeavingLoader loader = new WeavingLoader(
            List.of(), name -> name.startsWith("org.h2.") || name.startsWith("org.apache.commons.dbcp2."), urls());
    private DataSource pool;
    private RecordingSink sink;

    private static URL[] urls() {
        List<URL> urls = new ArrayList<>(List.of(DriverJars.named("h2-"), DriverJars.named("commons-dbcp2-")));
        DriverJars.libraries().forEach(library -> urls.add(DriverJars.url(library)));
        return urls.toArray(URL[]::new);
    }

    @BeforeEach
    void open() throws Exception {
        Class<?> type = loader.loadClass("org.apache.commons.dbcp2.BasicDataSource");
        pool = (DataSource) type.getDeclaredConstructor().newInstance();
        type.getMethod("setUrl", String.class).invoke(pool, "jdbc:h2:mem:");
        type.getMethod("setDriverClassName", String.class).invoke(pool, "org.h2.Driver");
        type.getMethod("setDriverClassLoader", ClassLoader.class).invoke(pool, loader);
        sink = RecordingSink.listen();
    }

    @AfterEach
    void close() throws Exception {
        sink.close();
        ((AutoCloseable) pool).close();
        loader.close();
    }

    @Test
    void tells_a_physical_connect_inside_the_first_borrow_only() throws Exception {
        pool.getConnection().close();
        assertThat(sink.events)
                .containsSubsequence(
                        "enter GET_CONNECTION BasicDataSource null",
                        "enter CONNECT Driver jdbc:h2:mem:",
                        "exit CONNECT JdbcConnection",
                        "exit GET_CONNECTION PoolGuardConnectionWrapper");
        sink.events.clear();

        pool.getConnection().close();

        assertThat(sink.events)
                .contains("enter GET_CONNECTION BasicDataSource null")
                .noneMatch(event -> event.contains(" CONNECT "));
    }

    @Test
    void tells_an_execute_of_each_layer_inside_that_of_the_next() throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?")) {
            statement.setString(1, "x");
            sink.events.clear();
            statement.executeQuery();
            assertThat(sink.events)
                    .containsSubsequence(
                            "enter EXECUTE DelegatingPreparedStatement null",
                            "enter EXECUTE JdbcPreparedStatement null",
                            "exit EXECUTE JdbcResultSet",
                            "exit EXECUTE DelegatingResultSet");
        }
    }

    @Test
    void every_call_that_begins_ends_in_the_reverse_order() throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("select 1")) {
            statement.executeQuery().close();
        }
        List<String> open = new ArrayList<>();
        for (String event : sink.events) {
            String call = event.split(" ")[1];
            if (event.startsWith("enter ")) {
                open.add(call);
            } else if (event.startsWith("exit ") || event.startsWith("fail ")) {
                assertThat(open.remove(open.size() - 1)).isEqualTo(call);
            }
        }

        assertThat(open).isEmpty();
    }
}
