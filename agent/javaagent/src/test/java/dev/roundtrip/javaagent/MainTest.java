package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void a_jar_that_cannot_be_read_never_looks_like_findings_over_the_limit() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        // These classes lie in a directory, which is no jar.
        int exitCode = Main.run(new String[] {"--version"}, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Exception: ", "\tat ");
    }
}
