package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibrariesDocumentTest {

    private static final Path WRITTEN = Path.of("target", "libraries.md");
    private static final Path COMMITTED = Path.of("..", "..", "docs", "libraries.md");

    @Test
    void says_what_the_tables_say() throws IOException {
        Files.writeString(WRITTEN, LibrariesDocument.text());

        assertThat(COMMITTED)
                .as("copy agent/instrument/target/libraries.md to docs/libraries.md")
                .hasSameTextualContentAs(WRITTEN);
    }
}
