package targets.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import targets.query.Shelf;

/** What a test catches itself is no failure of it. */
class ShelfTest {

    static Connection connection;

    @BeforeAll
    static void fill() throws Exception {
        connection = Shelf.open();
    }

    @Test
    void guilty_though_it_catches_any_error() {
        assertThrows(AssertionError.class, () -> {
            Shelf.titlesOneByOne(connection);
            throw new AssertionError();
        });
    }

    @Test
    void innocent_exception() {
        assertThrows(IllegalStateException.class, () -> {
            Shelf.titlesAtOnce(connection);
            throw new IllegalStateException();
        });
    }

    @Test
    void own_failure_for_want_of_an_error() {
        assertThrows(AssertionError.class, () -> Shelf.titlesAtOnce(connection));
    }
}
