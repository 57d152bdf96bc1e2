package targets.tests;

import targets.query.Shelf;

/** Known as tests to the runner only. */
public class ShelfTest extends Shelves {

    public void test_guilty_of_one_more_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    public void test_innocent_second_join() throws Exception {
        Shelf.titlesAtOnce(connection);
    }

    public void test_own_failure() throws Exception {
        Shelf.titlesOneByOne(connection);
        assertEquals("mine", "other");
    }
}
