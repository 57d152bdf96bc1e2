package dev.roundtrip.javaagent.life.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.javaagent.life.say.Failure;
import dev.roundtrip.javaagent.life.say.Notices;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private static final int EXECUTE = 7;
    private static final int COMMIT = 11;
    private static final int RUN_TASK = 46;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Troubles troubles = new Troubles(new Notices(new PrintStream(err, true, StandardCharsets.UTF_8)));

    @Test
    void the_first_of_a_kind_is_told_in_one_line_with_type_and_place_but_without_the_message() {
        troubles.happened(EXECUTE, new IllegalStateException("SELECT secret"));
        troubles.happened(EXECUTE, new IllegalStateException("SELECT secret"));

        assertThat(told().lines())
                .singleElement()
                .asString()
                .startsWith("roundtrip: could not record an execute: java.lang.IllegalStateException at ")
                .contains("TroublesTest.java")
                .doesNotContain("secret");
    }

    @Test
    void each_kind_is_told_for_itself() {
        troubles.happened(EXECUTE, new IllegalStateException());
        troubles.happened(COMMIT, new IllegalStateException());

        assertThat(told().lines()).hasSize(2);
        assertThat(troubles.count()).isEqualTo(2);
    }

    @Test
    void a_kind_that_goes_on_failing_is_switched_off_and_others_stay_on() {
        for (int i = 0; i < Troubles.LIMIT; i++) {
            assertThat(troubles.isOff(EXECUTE)).isFalse();
            troubles.happened(EXECUTE, new IllegalStateException());
        }

        assertThat(troubles.isOff(EXECUTE)).isTrue();
        assertThat(troubles.isOff(COMMIT)).isFalse();
        assertThat(troubles.missing()).singleElement().asString().endsWith("an execute");
    }

    @Test
    void a_stack_that_the_program_filled_is_told_at_the_end_and_switches_nothing_off() {
        for (int i = 0; i < Troubles.LIMIT; i++) {
            troubles.ranOutOfStack();
        }

        assertThat(told()).isEmpty();
        assertThat(troubles.count()).isZero();
        assertThat(troubles.missing()).singleElement().asString().startsWith("the program ran out of stack");
    }

    @Test
    void a_stack_is_filled_by_whoever_has_most_of_its_calls() {
        StackTraceElement ours = new StackTraceElement("dev.roundtrip.engine.Site", "read", "Site.java", 1);
        StackTraceElement theirs = new StackTraceElement("com.acme.Tree", "walk", "Tree.java", 1);
        StackOverflowError error = new StackOverflowError();

        error.setStackTrace(new StackTraceElement[] {ours, ours, theirs});
        assertThat(Failure.isOfOurRecursion(error)).isTrue();
        error.setStackTrace(new StackTraceElement[] {ours, theirs, theirs});
        assertThat(Failure.isOfOurRecursion(error)).isFalse();
    }

    @Test
    void no_two_kinds_have_the_same_name() {
        List<String> names = new ArrayList<>();
        for (int call = 0; call < 64; call++) {
            if (!CallNames.of(call).equals("a request")) {
                names.add(CallNames.of(call));
            }
        }

        assertThat(CallNames.of(RUN_TASK)).isEqualTo("a task");
        assertThat(names).doesNotHaveDuplicates().contains("a test", "a task's hand-over", "a task");
    }

    @Test
    void a_kind_that_nobody_knows_is_counted_too() {
        troubles.happened(-1, new StackOverflowError());

        assertThat(troubles.count()).isEqualTo(1);
        assertThat(told()).contains("a request");
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
