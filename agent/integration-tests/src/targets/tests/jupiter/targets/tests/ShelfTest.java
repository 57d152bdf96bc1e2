package targets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import targets.query.Shelf;

class ShelfTest implements SharedTests {

    static Connection connection;

    @BeforeAll
    static void fill() throws Exception {
        connection = Shelf.open();
    }

    @BeforeEach
    void reads_row_by_row_before() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @AfterEach
    void reads_row_by_row_after() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    void guilty_loop() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Test
    void innocent_join() throws Exception {
        assertNotNull(Shelf.titlesAtOnce(connection));
    }

    @Test
    void without_database() {
        assertEquals(2, 1 + 1);
    }

    @Test
    void own_failure() throws Exception {
        Shelf.titlesOneByOne(connection);
        assertEquals("mine", "other");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void innocent_parameters(int number) throws Exception {
        Shelf.titlesAtOnce(connection);
    }

    @RepeatedTest(2)
    void guilty_repetition() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @Composed
    void guilty_though_composed() throws Exception {
        Shelf.titlesOneByOne(connection);
    }

    @TestFactory
    Stream<DynamicTest> guilty_factory() {
        return Stream.of(
                DynamicTest.dynamicTest("one by one", () -> Shelf.titlesOneByOne(connection)),
                DynamicTest.dynamicTest("without database", () -> assertEquals(2, 1 + 1)));
    }

    @Nested
    class Sorted {
        @Test
        void guilty_nested() throws Exception {
            Shelf.titlesOneByOne(connection);
        }
    }
}
