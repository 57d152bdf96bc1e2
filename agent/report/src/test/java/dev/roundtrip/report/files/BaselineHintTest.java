package dev.roundtrip.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselineHintTest {

    @Test
    void names_the_directory_and_the_file_that_are_in_use() {
        assertThat(BaselineHint.forJar("build/roundtrip", "roundtrip-baseline.json"))
                .isEqualTo("java -jar roundtrip-agent.jar baseline build/roundtrip accepts all that is there now");
        assertThat(BaselineHint.forJar("build/roundtrip", "etc/known.json"))
                .startsWith("java -jar roundtrip-agent.jar baseline build/roundtrip -o etc/known.json accepts");
    }

    @Test
    void says_what_is_missing_for_a_baseline_to_help() {
        assertThat(BaselineHint.forJar(null, null))
                .isEqualTo("after a run with output=DIR, java -jar roundtrip-agent.jar baseline DIR accepts all that is"
                        + " there now; baseline=roundtrip-baseline.json lets it pass");
    }
}
