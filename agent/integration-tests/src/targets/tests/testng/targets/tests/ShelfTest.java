package targets.tests;

import static org.testng.Assert.assertEquals;

import java.sql.Connection;
import org.testng.annotations.AfterMethod;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;
import targets.query.Shelf;

@Test
public class ShelfTest {

    private Connection connection;

    @BeforeClass
    public void fill() throws Exception {
        connection = Shelf.open();
    }

    @BeforeMethod
    public void reads_row_by_row_before() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @AfterMethod
    public void reads_row_by_row_after() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    public void guilty_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    public void innocent_join() throws Exception {
        Shelf.titlesAtOnce(connection);
    }

    public void own_failure() throws Exception {
        Shelf.titlesOneByOne(connection);
        assertEquals("mine", "other");
    }

    @DataProvider
    public Object[][] numbers() {
        return new Object[][] {{1}, {2}, {3}};
    }

    @Test(dataProvider = "numbers")
    public void innocent_parameters(int number) throws Exception {
        Shelf.titlesAtOnce(connection);
    }
}
