package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShopIT {
    @Test
    void counts_the_lines_of_all_orders() throws Exception {
        assertEquals(40, Shop.countLines());
    }
}
