package dev.roundtrip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the file that somebody has looked at and found good. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s; if the new text is better, look at it and write it with -Dgolden.write=true", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
