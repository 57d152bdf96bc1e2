package dev.roundtrip.instrument.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ClassFileTest {

    private final long first = 1;
    private final String second = "2";

    @Test
    void knows_the_fields_that_a_class_declares_by_name_and_type() throws IOException {
        ClassFile file = read();

        assertThat(file.hasField("second", "Ljava/lang/String;")).isTrue();
        assertThat(file.hasField("first", "J")).isTrue();
        assertThat(file.hasField("second", "J")).isFalse();
        assertThat(file.hasField("third" + first + second, "J")).isFalse();
    }

    private static ClassFile read() throws IOException {
        try (InputStream bytes = ClassFileTest.class.getResourceAsStream("ClassFileTest.class")) {
            return new ClassFile("dev/roundtrip/instrument/gate/ClassFileTest", bytes.readAllBytes());
        }
    }
}
