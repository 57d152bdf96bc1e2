package dev.roundtrip.engine.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Options are read before the program's main, where some parts of the JDK must not be woken up yet. */
class QuietReadingTest {

    private static final String[] TOO_EARLY = {
        "java/util/regex", "java/lang/invoke", "java/nio/file", "java/util/logging", "java/util/Formatter", "split"
    };

    @Test
    void uses_nothing_that_premain_must_not_touch() throws Exception {
        List<Path> classes = classes();

        assertThat(classes).hasSizeGreaterThan(8);
        for (Path file : classes) {
            String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(constants).as(file.toString()).doesNotContain(TOO_EARLY);
        }
    }

    private static List<Path> classes() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Options.class.getResource("Options.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
