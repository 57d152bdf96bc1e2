package stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StockTest {
    @Test
    void counts_the_lines_of_all_orders_again() throws Exception {
        assertEquals(40, Stock.countLines());
    }
}
