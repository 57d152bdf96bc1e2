package dev.roundtrip.engine.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../../docs/options.md");

    @Test
    void the_page_says_what_the_options_say() throws IOException {
        if ("write".equals(System.getProperty("roundtrip.page"))) {
            Files.writeString(PAGE, OptionsPage.markdown());
        }

        assertThat(Files.readString(PAGE))
                .as("docs/options.md is written from Option.java; its head says how")
                .isEqualTo(OptionsPage.markdown());
    }

    @Test
    void every_option_has_a_row() {
        for (Option option : Option.values()) {
            assertThat(OptionsPage.markdown()).contains("| `" + option.key() + "` |");
        }
    }
}
