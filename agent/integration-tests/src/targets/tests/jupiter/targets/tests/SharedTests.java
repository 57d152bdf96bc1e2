package targets.tests;

import org.junit.jupiter.api.Test;
import targets.query.Shelf;

interface SharedTests {

    @Test
    default void guilty_by_contract() throws Exception {
        Shelf.titlesOneByOne(ShelfTest.connection);
    }
}
