package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What makes two texts one shape, and what never does; with fixed seeds, as {@link ShapePropertiesTest}. */
class SameShapeTest {

    /** One statement, by what tells it from others and what does not. */
    record Query(String table, String column, String key, String text, long number) {

        String sql() {
            return "select " + column + " from " + table + " where " + key + " = '" + text + "' and n in ( " + number
                    + " , 7 ) order by " + column + " limit " + number;
        }
    }

    private static final Set<String> KEYWORDS = Set.of("select", "from", "where", "and", "in", "order", "by", "limit");

    private final Shapes shapes = new Shapes(1_000_000, 16);

    @Property(tries = 2_000, seed = "7")
    void the_case_of_keywords_makes_no_difference(@ForAll("queries") Query query) {
        StringBuilder upper = new StringBuilder();
        for (String word : query.sql().split(" ", -1)) {
            upper.append(KEYWORDS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                    .append(' ');
        }

        assertThat(shapes.of(upper.toString())).isSameAs(shapes.of(query.sql()));
    }

    @Property(tries = 2_000, seed = "8")
    void a_comment_makes_no_difference(@ForAll("queries") Query query, @ForAll("words") String comment) {
        String sql = query.sql();

        assertThat(shapes.of("/* " + comment + " 12 */ " + sql)).isSameAs(shapes.of(sql));
        assertThat(shapes.of(sql.replace(" from ", " -- " + comment + "\n from ")))
                .isSameAs(shapes.of(sql));
        assertThat(shapes.of(sql + " -- " + comment)).isSameAs(shapes.of(sql));
    }

    @Property(tries = 2_000, seed = "9", edgeCases = EdgeCasesMode.NONE)
    void other_tables_and_columns_are_other_shapes(@ForAll("queries") Query one, @ForAll("queries") Query other) {
        boolean same = one.table.equals(other.table) && one.column.equals(other.column) && one.key.equals(other.key);
        Shape first = shapes.of(one.sql());
        Shape second = shapes.of(other.sql());

        assertThat(first == second).as("%s and %s", first, second).isEqualTo(same);
    }

    @Property(tries = 2_000, seed = "10")
    void one_other_name_is_another_shape(@ForAll("queries") Query query, @ForAll("names") String name) {
        Assume.that(!name.equals(query.table) && !name.equals(query.column) && !name.equals(query.key));
        Shape shape = shapes.of(query.sql());

        assertThat(shapes.of(new Query(name, query.column, query.key, "", 1).sql()))
                .isNotSameAs(shape);
        assertThat(shapes.of(new Query(query.table, name, query.key, "", 1).sql()))
                .isNotSameAs(shape);
        assertThat(shapes.of(new Query(query.table, query.column, name, "", 1).sql()))
                .isNotSameAs(shape);
    }

    @Property(tries = 2_000, seed = "11")
    void no_digit_of_a_literal_shows(@ForAll("queries") Query query) {
        assertThat(shapes.of(query.sql()).text()).doesNotContainPattern("[0-9]");
    }

    @Provide
    Arbitrary<Query> queries() {
        Arbitrary<String> literal =
                Arbitraries.strings().withChars("abc0123456789 .,-%_").ofMaxLength(10);
        return Combinators.combine(names(), names(), names(), literal, Arbitraries.longs())
                .as(Query::new);
    }

    /** Without digits, so that any digit that shows is a literal's; no keyword of any dialect begins so. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcxyz_")
                .ofMinLength(1)
                .ofMaxLength(4)
                .map(s -> "zq" + s);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().alpha().withChars(" .,").ofMaxLength(12);
    }
}
