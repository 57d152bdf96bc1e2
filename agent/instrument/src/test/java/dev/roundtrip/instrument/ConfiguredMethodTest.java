package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roundtrip.instrument.program.ConfiguredMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredMethodTest {

    @Test
    void reads_class_and_method() {
        ConfiguredMethod method = ConfiguredMethod.parse("com.acme.Job$Nightly#run");

        assertThat(method.className()).isEqualTo("com.acme.Job$Nightly");
        assertThat(method.method()).isEqualTo("run");
        assertThat(method.name()).isEqualTo("com.acme.Job$Nightly#run");
        assertThat(method.tellsArgument()).isFalse();
    }

    @Test
    void reads_the_wish_for_the_first_argument() {
        ConfiguredMethod method = ConfiguredMethod.parse("com.acme.Job#run[0]");

        assertThat(method.name()).isEqualTo("com.acme.Job#run");
        assertThat(method.tellsArgument()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com.acme.Job", "#run", "com.acme.Job#", "com.acme.Job#[0]", "com.acme.Job#run[1]"})
    void refuses_what_names_no_method(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfiguredMethod.parse(text))
                .withMessageContaining("com.acme.Job#run");
    }
}
