package dev.roundtrip.engine.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestMethodTest {

    @Test
    void tells_class_method_and_argument() {
        RequestMethod method = RequestMethod.parse("com.acme.Outer$Job#run[0]");

        assertThat(method.className()).isEqualTo("com.acme.Outer$Job");
        assertThat(method.method()).isEqualTo("run");
        assertThat(method.argumentIndex()).isZero();
        assertThat(RequestMethod.parse("Job#run").argumentIndex()).isEqualTo(RequestMethod.NO_ARGUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "Job", "Job#", "#run", "Job.run", "Job#run[1]", "Job#run()", "a..B#c", "A#b#c", "[0]"})
    void refuses_what_is_no_method(String text) {
        assertThat(RequestMethod.parse(text)).isNull();
    }
}
