package targets.tests;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import targets.query.Shelf;

/** Rows are loaded in every way but by a method of the test; one test has work done on a thread of the program. */
@ExtendWith(ShelfTest.Loader.class)
class ShelfTest {

    static Connection connection;

    /** On the thread of the runner, before any test. */
    static final class Loader implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) throws SQLException {
            connection = Shelf.open();
            Shelf.titlesOneByOne(connection);
        }
    }

    /** The application, as a test finds it. */
    static final class Report implements Runnable {
        @Override
        public void run() {
            try {
                Shelf.titlesOneByOne(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What loads rows for all tests, on a thread of its own. */
    static final class Seeder implements Runnable {
        @Override
        public void run() {
            new Report().run();
        }
    }

    @BeforeAll
    static void loads_rows_elsewhere() throws InterruptedException {
        elsewhere(new Seeder());
    }

    @Test
    void guilty_elsewhere() throws InterruptedException {
        elsewhere(new Report());
    }

    private static void elsewhere(Runnable work) throws InterruptedException {
        Thread thread = new Thread(work);
        thread.start();
        thread.join();
    }
}
