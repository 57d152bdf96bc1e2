package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shapes")
class ShapesTest {

    @Test
    void equal_texts_and_equal_folded_texts_give_the_identical_shape() {
        Shapes shapes = new Shapes();
        Shape shape = shapes.of("select a from t where b = 1");

        assertThat(shapes.of(new String("select a from t where b = 1"))).isSameAs(shape);
        assertThat(shapes.of("SELECT a  FROM t WHERE b='x'")).isSameAs(shape);
        assertThat(shapes.of("select a from t where c = 1")).isNotSameAs(shape);
    }

    @Test
    void null_and_nothing_but_comments_are_the_empty_text() {
        Shapes shapes = new Shapes();

        assertThat(shapes.of(null).text()).isEmpty();
        assertThat(shapes.of(null).kind()).isEqualTo(ShapeKind.OTHER);
        assertThat(shapes.of("/* */ -- x")).isSameAs(shapes.of(null));
    }

    @Test
    void shapes_beyond_the_bound_share_one_and_are_counted() {
        Shapes shapes = new Shapes(10, 1_000);
        for (int i = 0; i < 25; i++) {
            shapes.of("select a from t" + i);
            shapes.of("select a from t" + i);
        }

        assertThat(shapes.of("select a from t9").text()).isEqualTo("SELECT a FROM t9");
        assertThat(shapes.of("select a from t10")).isSameAs(shapes.overflow());
        assertThat(shapes.dropped()).isEqualTo(15);
        assertThat(shapes.overflow().kind()).isEqualTo(ShapeKind.OTHER);
    }

    @Test
    void a_hundred_thousand_shapes_keep_the_first_two_thousand() {
        Shapes shapes = new Shapes();
        Shape first = shapes.of("select a from t0");
        for (int i = 1; i < 100_000; i++) {
            shapes.of("select a from t" + i);
        }

        assertThat(shapes.of("select a from t0")).isSameAs(first);
        assertThat(shapes.dropped()).isEqualTo(98_000);
    }

    @Test
    void a_forgotten_text_still_has_its_shape() {
        Shapes shapes = new Shapes(100, 2);
        Shape shape = shapes.of("select a from t where b = 0");
        for (int i = 1; i < 5_000; i++) {
            assertThat(shapes.of("select a from t where b = " + i)).isSameAs(shape);
        }
    }

    @Test
    void a_text_too_long_for_the_cache_has_the_same_shape_as_a_short_one() {
        Shapes shapes = new Shapes();
        String list = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(", "));

        assertThat(shapes.of("select a from t where b in (" + list + ")"))
                .isSameAs(shapes.of("select a from t where b in (1, 2)"));
    }

    @Test
    void ten_megabytes_of_any_kind_become_a_short_text() {
        Shapes shapes = new Shapes();

        for (String piece : new String[] {"x", "a, ", "(", "'x', ", "[", "/*/**/", "#>", "$a$", "\"", "in (", "--\n"}) {
            String sql = "select a from t where b in (" + piece.repeat(10_000_000 / piece.length());
            assertThat(shapes.of(sql).text()).as(piece).hasSizeLessThanOrEqualTo(Shape.MAX_TEXT);
        }
    }

    @Test
    void statements_that_differ_only_behind_a_long_select_list_are_two_shapes() {
        Shapes shapes = new Shapes();
        String columns = IntStream.range(0, 500).mapToObj(i -> "column" + i).collect(Collectors.joining(", "));

        assertThat(shapes.of("select " + columns + " from t where id = ?"))
                .isNotSameAs(shapes.of("select " + columns + " from t where owner = ?"));
    }

    @Test
    void threads_that_race_get_the_identical_shape() throws Exception {
        Shapes shapes = new Shapes(500, 50);
        Callable<Set<Shape>> all = () -> {
            Set<Shape> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = 0; i < 20_000; i++) {
                seen.add(shapes.of("select a from t" + i % 400 + " where b = " + i));
            }
            return seen;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Set<Shape> together = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var seen : threads.invokeAll(Collections.nCopies(4, all))) {
                together.addAll(seen.get());
            }
            assertThat(together).hasSize(400);
            assertThat(shapes.dropped()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }
}
