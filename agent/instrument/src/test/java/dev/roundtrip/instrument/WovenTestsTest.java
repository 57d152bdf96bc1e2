package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What woven tests say, and how they are made to fail. */
class WovenTestsTest {

    private static final String EXAMS = "dev.roundtrip.instrument.target.Exams";

    private final WeavingLoader loader = new WeavingLoader(List.of(), EXAMS::equals);
    private RecordingSink sink;
    private Object exams;

    @BeforeEach
    void listen() throws Exception {
        exams = loader.loadClass(EXAMS).getConstructor().newInstance();
        sink = RecordingSink.listen();
    }

    @AfterEach
    void close() throws Exception {
        sink.close();
        loader.close();
    }

    private Object call(String name, Object... arguments) throws Throwable {
        Class<?>[] types = arguments.length == 0
                ? new Class<?>[0]
                : new Class<?>[] {arguments[0] instanceof Long ? long.class : String.class};
        try {
            return exams.getClass().getMethod(name, types).invoke(exams, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void tells_a_test_and_what_prepares_it() throws Throwable {
        call("prepare");
        call("passes");
        call("calledByTests");

        assertThat(sink.events)
                .containsExactly(
                        "enter REQUEST_SET_UP null " + EXAMS + "#prepare",
                        "exit REQUEST_SET_UP null",
                        "enter REQUEST_TEST Exams " + EXAMS + "#passes\npasses()V",
                        "exit REQUEST_TEST");
    }

    @Test
    void a_test_returns_what_it_returned() throws Throwable {
        assertThat(call("answers", 21L)).isEqualTo(42L);
        assertThat(call("makes_more")).isEqualTo(List.of("more"));
    }

    @Test
    void a_guilty_test_throws_what_the_listener_has_against_it() {
        sink.verdict = new AssertionError("guilty");

        assertThat(catchThrowable(() -> call("passes"))).isSameAs(sink.verdict);
        assertThat(catchThrowable(() -> call("answers", 21L))).isSameAs(sink.verdict);
    }

    @Test
    void a_test_that_throws_keeps_its_own_failure() {
        sink.verdict = new AssertionError("guilty");

        assertThat(catchThrowable(() -> call("breaks", "mine"))).hasMessage("mine");
        assertThat(sink.events).endsWith("fail REQUEST_TEST IllegalStateException");
    }
}
