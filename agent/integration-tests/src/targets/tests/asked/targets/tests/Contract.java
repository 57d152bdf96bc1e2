package targets.tests;

import dev.roundtrip.annotations.MaxStatements;
import org.junit.jupiter.api.Test;
import targets.query.Shelf;

interface Contract {

    @Test
    default void guilty_by_contract() throws Exception {
        Shelf.titlesOneByOne(ShelfTest.connection);
    }

    @Test
    @MaxStatements(51)
    default void innocent_by_contract() throws Exception {
        Shelf.titlesOneByOne(ShelfTest.connection);
    }
}
