package targets.tests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;
import targets.query.Shelf;

/** All tests begin together and end together, so that each runs while the other three do. */
public class ShelfTest {

    private final CyclicBarrier all = new CyclicBarrier(4);
    private Connection filled;

    @BeforeClass
    public void fill() throws Exception {
        filled = Shelf.open();
    }

    private void run(boolean loop) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:library")) {
            all.await(30, TimeUnit.SECONDS);
            String titles = loop ? Shelf.titlesOneByOne(connection) : Shelf.titlesAtOnce(connection);
            all.await(30, TimeUnit.SECONDS);
        }
    }

    @Test
    public void guilty_loop() throws Exception {
        run(true);
    }

    @Test(timeOut = 60_000)
    public void guilty_on_a_thread_of_its_own() throws Exception {
        run(true);
    }

    @Test
    public void innocent_join() throws Exception {
        run(false);
    }

    @Test
    public void innocent_neighbour() throws Exception {
        run(false);
    }
}
