package targets.tests;

import dev.roundtrip.annotations.MaxConnections;
import dev.roundtrip.annotations.MaxStatements;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import targets.query.Shelf;

/** Asks more than its sub class, but for what that one does not mention. */
@MaxStatements(1_000)
@MaxConnections(1)
abstract class Shelves {

    @Test
    void guilty_though_inherited() throws Exception {
        Shelf.titlesOneByOne(ShelfTest.connection);
    }

    @Test
    @MaxStatements(51)
    void innocent_though_inherited() throws Exception {
        Shelf.titlesOneByOne(ShelfTest.connection);
    }

    @Test
    void guilty_of_two_connections() throws Exception {
        for (int i = 0; i < 2; i++) {
            DriverManager.getConnection("jdbc:h2:mem:library").close();
        }
    }
}
