package dev.roundtrip.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindSentencesTest {

    @ParameterizedTest
    @EnumSource
    void the_readme_and_the_rules_say_the_same_of_a_kind(FindingKind kind) throws IOException {
        assertThat(Files.readString(Path.of("../../README.md")))
                .contains(
                        "[`" + kind.label() + "`](docs/findings/" + kind.label() + ".md) | " + kind.sentence() + " |");
    }
}
