package targets.tests;

import dev.roundtrip.annotations.Allow;
import dev.roundtrip.annotations.AllowNPlusOne;
import dev.roundtrip.annotations.MaxConnections;
import dev.roundtrip.annotations.MaxStatements;
import dev.roundtrip.annotations.NoNPlusOne;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import targets.query.Shelf;

@MaxStatements(50)
class ShelfTest {

    static Connection connection;

    @BeforeAll
    static void fill() throws Exception {
        connection = Shelf.open();
    }

    @Test
    @AllowNPlusOne(reason = "the limit is the point here")
    void guilty_of_the_limit_of_its_class() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    @MaxStatements(51)
    @AllowNPlusOne(reason = "the limit is the point here")
    void innocent_at_the_limit() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    @MaxConnections(1)
    void guilty_of_two_connections() throws Exception {
        for (int i = 0; i < 2; i++) {
            DriverManager.getConnection("jdbc:h2:mem:library").close();
        }
    }

    @Test
    @NoNPlusOne
    @MaxStatements(100)
    void guilty_of_a_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    @NoNPlusOne
    void innocent_join() throws Exception {
        Shelf.titlesAtOnce(connection);
    }

    @Test
    @MaxStatements(100)
    @AllowNPlusOne(max = 50, reason = "a report")
    void innocent_because_allowed() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    @NoNPlusOne
    @MaxStatements(100)
    @Allow(kind = "n-plus-one", max = 49, reason = "grown since")
    @Allow(kind = "duplicate-query", reason = "another kind")
    void guilty_of_more_than_allowed() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    @Allow(kind = "n-plus-on", reason = "misspelt")
    void guilty_of_a_misspelt_kind() throws Exception {
        Shelf.titlesAtOnce(connection);
    }
}
