package shop;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class ShopTest {
    @Test
    public void counts_the_lines_of_all_orders() throws Exception {
        assertEquals(Shop.countLines(), 40);
    }
}
