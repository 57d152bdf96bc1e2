package dev.roundtrip.instrument.testing;

import java.util.ArrayList;
import java.util.List;

/** One method of a class file, as far as it has to do with tests. */
final class TestMethod {

    /** Null while nothing says that it has to do with tests. */
    Role role;

    /** What reports call it. */
    String name;

    /** What is asked of it, a line each. */
    final List<String> asked = new ArrayList<String>(0);

    TestMethod(String name) {
        this.name = name;
    }

    /** What the woven code hands over: {@code com.acme.OwnerTest#shows_visits}, and below it what is asked. */
    String text(String className) {
        StringBuilder text = new StringBuilder(className).append('#').append(name.replace('\n', ' '));
        for (String line : asked) {
            text.append('\n').append(line);
        }
        return text.toString();
    }
}
