package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumTest {
    @Test
    void needs_no_database() {
        assertEquals(4, 2 + 2);
    }
}
