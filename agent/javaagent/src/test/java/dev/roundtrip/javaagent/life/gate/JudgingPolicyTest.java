package dev.roundtrip.javaagent.life.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.javaagent.life.say.Notices;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingPolicyTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Notices notices = new Notices(new PrintStream(err, true, StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource({
        "missing.json, 'missing.json: no such baseline; the command baseline writes one'",
        "/dev/null/x.json, '/dev/null/x.json: Not a directory'"
    })
    void a_baseline_that_cannot_be_read_covers_nothing_and_is_told_once_with_its_reason(String file, String told) {
        JudgingPolicy policy = new JudgingPolicy(GatePolicy.nothingConfirmed(), file, notices);

        assertThat(policy.policy()).isSameAs(policy.policy());
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("roundtrip: " + told + "; going on without the baseline, so nothing is known");
    }

    @Test
    void a_name_that_no_file_can_have_is_told() {
        assertThat(new JudgingPolicy(GatePolicy.nothingConfirmed(), "a\0b", notices).policy())
                .isNotNull();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("roundtrip: no file can have this name: ");
    }
}
