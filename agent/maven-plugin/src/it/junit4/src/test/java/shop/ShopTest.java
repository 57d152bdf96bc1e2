package shop;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ShopTest {
    @Test
    public void counts_the_lines_of_all_orders() throws Exception {
        assertEquals(40, Shop.countLines());
    }
}
