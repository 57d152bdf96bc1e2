package targets.tests;

import java.sql.Connection;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;
import targets.query.Shelf;

/** Tests that must throw: what they throw says nothing about what they read. */
public class ShelfTest {

    static Connection connection;

    @BeforeClass
    public void fill() throws Exception {
        connection = Shelf.open();
    }

    @Test
    public void guilty_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test(expectedExceptions = IllegalStateException.class)
    public void innocent_exception() throws Exception {
        Shelf.titlesAtOnce(connection);
        throw new IllegalStateException();
    }

    @Test(expectedExceptions = IllegalStateException.class)
    public void masked_by_an_exception() throws Exception {
        Shelf.titlesOneByOne(connection);
        throw new IllegalStateException();
    }

    @Test(expectedExceptions = AssertionError.class)
    public void masked_by_an_error() throws Exception {
        Shelf.titlesOneByOne(connection);
        throw new AssertionError();
    }

    @Test(expectedExceptions = AssertionError.class)
    public void own_failure_for_want_of_an_error() throws Exception {
        Shelf.titlesOneByOne(connection);
    }
}
