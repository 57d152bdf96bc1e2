package targets.tests;

import static org.junit.Assert.assertEquals;

import java.sql.Connection;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import targets.query.Shelf;

public class ShelfTest {

    static Connection connection;

    @BeforeClass
    public static void fill() throws Exception {
        connection = Shelf.open();
    }

    @Before
    public void reads_row_by_row_before() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @After
    public void reads_row_by_row_after() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    public void guilty_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    public void innocent_join() throws Exception {
        Shelf.titlesAtOnce(connection);
    }

    @Test
    public void own_failure() throws Exception {
        Shelf.titlesOneByOne(connection);
        assertEquals("mine", "other");
    }

    @Test(timeout = 60_000)
    public void guilty_on_a_thread_of_its_own() throws Exception {
        Shelf.titlesOneByOne(connection);
    }
}
