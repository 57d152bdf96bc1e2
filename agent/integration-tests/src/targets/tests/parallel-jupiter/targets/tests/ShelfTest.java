package targets.tests;

import org.junit.jupiter.api.Test;

class ShelfTest extends AtOnce {

    @Test
    void guilty_loop() throws Exception {
        oneByOne();
    }

    @Test
    void innocent_join() throws Exception {
        atOnce();
    }
}
