package dev.roundtrip.instrument.target;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests that no runner of ours may find by their class's name. */
public class Exams {

    @BeforeAll
    public static void prepare() {}

    @Test
    public void passes() {}

    @Test
    public long answers(long number) {
        return number < 0 ? -1 : number * 2;
    }

    @ParameterizedTest
    public void breaks(String text) {
        throw new IllegalStateException(text);
    }

    @TestFactory
    public List<String> makes_more() {
        return List.of("more");
    }

    public void calledByTests() {}
}
