package dev.roundtrip.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallPathTest {

    private static final Site MAIN = site("Main", "main", 5);

    @Test
    void repeats_share_the_frames_from_the_outermost_to_the_loop() {
        List<Site> one = List.of(site("Dao", "find", 7), site("Page", "show", 12), MAIN);
        List<Site> other = List.of(site("Dao", "find", 7), site("Page", "show", 13), MAIN);

        assertThat(CallPath.shared(one, other)).containsExactly(MAIN);
        assertThat(CallPath.shared(one, one)).isEqualTo(one);
    }

    @Test
    void the_loop_is_where_the_way_parts_from_the_driving_query() {
        List<Site> lookUp = List.of(site("Dao", "find", 7), site("Page", "show", 14), MAIN);
        List<Site> driver = List.of(site("Dao", "all", 3), site("Page", "show", 12), MAIN);

        assertThat(CallPath.parting(lookUp, driver)).isEqualTo(site("Page", "show", 14));
    }

    @Test
    void a_driver_on_the_same_line_makes_that_line_the_loop() {
        List<Site> lookUp = List.of(site("Dao", "find", 7), site("Page", "show", 14), MAIN);
        List<Site> driver = List.of(site("Dao", "all", 3), site("Page", "show", 14), MAIN);

        assertThat(CallPath.parting(lookUp, driver)).isEqualTo(site("Page", "show", 14));
    }

    @Test
    void a_body_that_is_handed_to_an_iteration_is_repeated() {
        assertThat(hands("java.util.ArrayList", "forEach")).isTrue();
        assertThat(hands("java.util.stream.ReferencePipeline", "map")).isTrue();
        assertThat(hands("scala.collection.immutable.List", "foreach")).isTrue();
        assertThat(hands("scala.collection.mutable.HashMap", "getOrElseUpdate")).isFalse();
        assertThat(hands("com.acme.Dao", "forEach")).isFalse();
    }

    private static boolean hands(String className, String method) {
        StackTraceElement callee = new StackTraceElement(className, method, "Source.java", 7);
        return new CallPath(List.of(MAIN), List.of(callee), null, null).repeats(0, LoopLines.UNKNOWN);
    }

    @Test
    void strangers_do_not_part() {
        assertThat(CallPath.parting(List.of(site("A", "a", 1)), List.of(site("B", "b", 1))))
                .isNull();
        assertThat(CallPath.parting(List.of(), List.of(MAIN))).isNull();
    }

    private static Site site(String className, String method, int line) {
        return new Site("com.acme." + className, method, className + ".java", line);
    }
}
