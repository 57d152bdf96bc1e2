package targets.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class StoreTest extends AtOnce {

    @ParameterizedTest
    @ValueSource(ints = 1)
    void guilty_parameter(int number) throws Exception {
        oneByOne();
    }

    @Test
    void innocent_neighbour() throws Exception {
        atOnce();
    }
}
