package targets.tests;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A test that is run without a runner. */
public class ShelfTest {

    @Before
    public void fill() throws Exception {
        EveryCall.look();
    }

    @Test
    public void shows_a_book() throws Exception {
        EveryCall.look();
    }

    @Test
    public void fails() throws Exception {
        EveryCall.look();
        throw new AssertionError("no such book");
    }

    @After
    public void clear() throws Exception {
        EveryCall.look();
    }
}
