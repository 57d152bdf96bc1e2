package dev.roundtrip.javaagent.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.options.Option;
import dev.roundtrip.engine.options.Options;
import dev.roundtrip.instrument.task.Propagation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The option's words stand in one module, the ways that they name in another. */
class PropagationWordsTest {

    @Test
    void every_way_has_a_word_and_every_word_a_way() {
        List<String> labels =
                Arrays.stream(Propagation.values()).map(Propagation::label).toList();

        assertThat(Option.PROPAGATE.valueWords().split("`"))
                .filteredOn(word -> word.matches("[a-z-]+"))
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(labels.stream(), java.util.stream.Stream.of("none"))
                                .toList());
        assertThat(read(String.join(":", labels)).complaints()).isEmpty();
    }

    @Test
    void unasked_all_are_followed_but_coroutines() {
        assertThat(Weaver.followed(read("").list(Option.PROPAGATE)))
                .containsExactly(Propagation.EXECUTORS, Propagation.FORK_JOIN, Propagation.VIRTUAL_THREADS);
        assertThat(Weaver.followed(read("none").list(Option.PROPAGATE))).isEmpty();
    }

    @Test
    void a_slip_names_the_nearest_word() {
        assertThat(read("executor").complaints()).anyMatch(line -> line.contains("nearest is executors"));
    }

    private static Options read(String ways) {
        return Options.read(ways.isEmpty() ? null : "propagate=" + ways, Map.of(), Map.of(), null);
    }
}
