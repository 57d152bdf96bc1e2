package targets.tests;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import targets.query.Shelf;

class ShelfTest {

    static Connection connection;

    @BeforeAll
    static void fill() throws Exception {
        connection = Shelf.open();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void guilty_on_a_thread_of_its_own() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    void guilty_while_another_thread_waits() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Shelf.titlesOneByOne(connection));
    }

    @Test
    void innocent_while_another_thread_waits() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Shelf.titlesAtOnce(connection));
    }
}
