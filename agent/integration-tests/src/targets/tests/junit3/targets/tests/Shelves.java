package targets.tests;

import java.sql.Connection;
import junit.framework.TestCase;
import targets.query.Shelf;

/** Known as tests by its class file, since it extends the class of the runner itself. */
public abstract class Shelves extends TestCase {

    protected static Connection connection;

    @Override
    protected void setUp() throws Exception {
        connection = connection == null ? Shelf.open() : connection;
        Shelf.titlesOneByOne(connection);
    }

    @Override
    protected void tearDown() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    public void test_guilty_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    public void test_innocent_join() throws Exception {
        Shelf.titlesAtOnce(connection);
    }
}
