package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kotest.core.test.TestCase;
import io.kotest.core.test.TestScope;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Collectors;
import kotlin.coroutines.Continuation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a woven test of Kotest says, at its beginning and wherever it goes on. */
class WovenKotestTest {

    private static final String COROUTINE = "dev.roundtrip.instrument.target.Coroutine";

    private final WeavingLoader loader = new WeavingLoader(List.of(), COROUTINE::equals);
    private RecordingSink sink;
    private Object coroutine;

    @BeforeEach
    void listen() throws Exception {
        coroutine = loader.loadClass(COROUTINE).getConstructor().newInstance();
        sink = RecordingSink.listen();
    }

    @AfterEach
    void close() throws Exception {
        sink.close();
        loader.close();
    }

    private Object call(String name, Class<?>... types) throws Throwable {
        try {
            return coroutine.getClass().getMethod(name, types).invoke(coroutine, new Object[types.length]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private List<String> calls() {
        return sink.events.stream()
                .map(event -> event.split(" ")[0] + ' ' + event.split(" ")[1])
                .collect(Collectors.toList());
    }

    @Test
    void tells_the_test_and_each_part_of_it() throws Throwable {
        assertThat(call("invoke", TestScope.class, Continuation.class)).isEqualTo("returned begun");

        assertThat(calls())
                .containsExactly("enter REQUEST_TEST", "enter TEST_PART", "exit TEST_PART", "exit REQUEST_TEST");
    }

    @Test
    void tells_a_callback_by_its_name_and_type() throws Throwable {
        call("beforeTest", TestCase.class, Continuation.class);
        call("beforeTest", String.class, Continuation.class);

        assertThat(calls()).containsExactly("enter REQUEST_SET_UP", "exit REQUEST_SET_UP");
    }

    @Test
    void a_part_that_ends_a_guilty_test_throws_what_the_listener_has_against_it() {
        sink.verdict = new AssertionError("guilty");

        assertThat(catchThrowable(() -> call("invokeSuspend", Object.class))).isSameAs(sink.verdict);
    }
}
