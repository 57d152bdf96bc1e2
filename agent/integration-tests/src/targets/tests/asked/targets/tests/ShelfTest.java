package targets.tests;

import dev.roundtrip.annotations.MaxStatements;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import targets.query.Shelf;

/** Budgets in all the places where they may stand; a loop of Shelf's executes 51 statements. */
@MaxStatements(50)
class ShelfTest extends Shelves implements Contract {

    static Connection connection;

    @BeforeAll
    static void fill() throws Exception {
        connection = Shelf.open();
    }

    @Composed
    void guilty_though_composed() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Composed
    @MaxStatements(51)
    void innocent_though_composed() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Strict
    void guilty_of_a_composed_limit() throws Exception {
        for (int i = 0; i < 11; i++) {
            Shelf.titlesAtOnce(connection);
        }
    }

    @TestFactory
    @MaxStatements(10)
    Stream<DynamicTest> guilty_factory() {
        return Stream.of(DynamicTest.dynamicTest("eleven", () -> {
            for (int i = 0; i < 11; i++) {
                Shelf.titlesAtOnce(connection);
            }
        }));
    }

    @TestFactory
    @MaxStatements(51)
    Stream<DynamicTest> innocent_factory() {
        return Stream.of(
                DynamicTest.dynamicTest("one by one", () -> Shelf.titlesOneByOne(connection)),
                DynamicTest.dynamicTest("again", () -> Shelf.titlesOneByOne(connection)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @MaxStatements(10)
    void guilty_parameters(int number) throws Exception {
        for (int i = 0; i < 11; i++) {
            Shelf.titlesAtOnce(connection);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @MaxStatements(51)
    void innocent_parameters(int number) throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @RepeatedTest(2)
    void guilty_repetition() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @RepeatedTest(2)
    @MaxStatements(51)
    void innocent_repetition() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Nested
    class Sorted {
        @Test
        void guilty_nested() throws Exception {
            Shelf.titlesOneByOne(connection);
        }
    }

    @Nested
    @MaxStatements(51)
    class Unsorted {
        @Test
        void innocent_nested() throws Exception {
            Shelf.titlesOneByOne(connection);
        }
    }
}
