package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

/** With fixed seeds, so that a build fails for a change and not by chance; another seed asks other texts. */
class ShapePropertiesTest {

    private static final String CANARY = "zqcanaryqz";

    private final Shapes shapes = new Shapes(1_000_000, 16);

    @Property(tries = 2_000, seed = "1")
    void any_text_has_a_shape_within_the_limit(@ForAll String text) {
        Shape shape = shapes.of(text);

        assertThat(shape.text()).hasSizeLessThanOrEqualTo(Shape.MAX_TEXT);
        assertThat(shapes.of(new String(text))).isSameAs(shape);
    }

    @Property(tries = 20_000, seed = "2")
    void the_shape_of_a_shape_is_itself(@ForAll("fragments") String text) {
        String shape = shapes.of(text).text();

        assertThat(shapes.of(shape).text()).isEqualTo(shape);
    }

    @Property(tries = 5_000, seed = "3")
    void white_space_makes_no_difference(@ForAll("statements") Tuple2<String, String> statement) {
        String sql = statement.get1();

        assertThat(shapes.of("\n" + sql.replace(" ", " \t\r\n "))).isSameAs(shapes.of(sql));
    }

    @Property(tries = 5_000, seed = "4")
    void another_literal_makes_no_difference(@ForAll("statements") Tuple2<String, String> statement) {
        assertThat(shapes.of(statement.get2())).isSameAs(shapes.of(statement.get1()));
    }

    @Property(tries = 20_000, seed = "5")
    void no_piece_of_a_literal_shows_in_any_dialect(
            @ForAll("secrets") List<String> literals, @ForAll("glue") List<String> glue) {
        StringBuilder sql = new StringBuilder("select a from t where b = ");
        for (int i = 0; i < literals.size(); i++) {
            sql.append(literals.get(i)).append(glue.get(i % glue.size()));
        }

        assertThat(shapes.of(sql.toString()).text()).as("%s", sql).doesNotContainIgnoringCase(CANARY);
    }

    @Property(tries = 200, seed = "6")
    void each_character_is_visited_a_bounded_number_of_times(
            @ForAll("pieces") String piece, @ForAll @IntRange(min = 500, max = 2_000) int times) {
        CountingText text = new CountingText(piece.repeat(times));

        new Folder(text, 20_000).fold();

        assertThat(text.visits()).as("%s", piece).isLessThan(200L * text.length() + 10_000);
    }

    @Provide
    Arbitrary<String> pieces() {
        return fragment().list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> fragments() {
        return fragment().list().ofMaxSize(20).map(list -> String.join("", list));
    }

    private static Arbitrary<String> fragment() {
        return Arbitraries.of(
                "select ",
                "from ",
                "in ",
                "(",
                ")",
                ",",
                ", ",
                "values ",
                "'",
                "''",
                "\"",
                "`",
                "[",
                "]",
                "\\",
                "--",
                "-- ",
                "\n",
                "\r",
                "/*",
                "*/",
                "/*!",
                "#",
                "#>",
                "$",
                "$$",
                "$x$",
                "$1",
                "?",
                "??",
                "?|",
                ":",
                "::",
                ":n",
                "@",
                "@@",
                "@p",
                "1",
                "0x1",
                "1e-",
                ".",
                "-",
                "+",
                "*",
                "a",
                "\"b\"",
                "t",
                " ",
                "N'",
                "E'",
                "q'[",
                "]'",
                "U&",
                "'x'",
                "as ",
                "order ",
                "null ",
                "array",
                "row ",
                "into ",
                "set ",
                "update ",
                "…",
                ";",
                "{",
                "}",
                "|",
                "&",
                "identified ",
                "by ",
                "escape ",
                "'\\'",
                "é",
                "end ",
                "with ",
                "=",
                "exists ");
    }

    /** A statement in two forms that differ in their literals only. */
    @Provide
    Arbitrary<Tuple2<String, String>> statements() {
        Arbitrary<Tuple2<String, String>> value =
                Combinators.combine(literal(), literal()).as(Tuple::of);
        return value.list().ofMinSize(1).ofMaxSize(5).map(values -> {
            StringBuilder one = new StringBuilder("select a , b from t where c = ");
            StringBuilder two = new StringBuilder("SELECT a,b from t where c= ");
            for (Tuple2<String, String> v : values) {
                one.append(v.get1()).append(" and d in ( ").append(v.get2()).append(" , 5 ) or e = ");
                two.append(v.get2()).append(" AND d in(1,").append(v.get1()).append(",?) or e = ");
            }
            return Tuple.of(one + "1", two + "'x'");
        });
    }

    private static Arbitrary<String> literal() {
        Arbitrary<String> text = Arbitraries.strings()
                .alpha()
                .withChars(" _-#$/*?:;,()[]{}\"`")
                .ofMaxLength(12)
                .map(s -> "'" + s + "'");
        Arbitrary<String> number = Arbitraries.integers().map(String::valueOf);
        return Arbitraries.oneOf(text, number, Arbitraries.of("?", ":name", "$1", "@p", "0xFF", "1.5e-3", "'it''s'"));
    }

    /** Literals of the dialects, each around the canary, with what is special in the others inside. */
    @Provide
    Arbitrary<List<String>> secrets() {
        Arbitrary<String> inside =
                Arbitraries.strings().withChars("ab \n-#/*?:;,.=()[]{}\"`$").ofMaxLength(6);
        Arbitrary<String> simple =
                Combinators.combine(inside, inside).as((a, b) -> a.replace("$", "") + CANARY + b.replace("$", ""));
        return Arbitraries.oneOf(
                        simple.map(s -> "'" + s + "'"),
                        simple.map(s -> "'" + s + "''" + s + "'"),
                        simple.map(s -> "N'" + s + "'"),
                        simple.map(s -> "E'\\'" + s + "\\'" + s + "'"),
                        simple.map(s -> "$$" + s + "'" + s + "$$"),
                        simple.map(s -> "$q$" + s + "'$$" + s + "$q$"),
                        simple.map(s -> "q'!" + s + "'" + s + "!'"),
                        simple.map(s -> "'\\'" + s + "\\'" + s + "'"),
                        simple.map(s -> "'" + s + "\\'"),
                        simple.map(s -> "\"" + s.replace("\"", "") + "\""),
                        simple.map(s -> "\"" + s.replace("\"", "\"\"") + "'\""),
                        simple.map(s -> "\"" + s.replace("\"", "") + "\\\"" + s.replace("\"", "\\\"") + "\""),
                        Arbitraries.integers().between(0, 9).map(i -> "0x" + i + CANARY))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> glue() {
        return Arbitraries.of(
                        " and b = ",
                        ", ",
                        " in (",
                        ")",
                        " || ",
                        " /* it's */ ",
                        " -- it's\n",
                        " like ",
                        " or \"x\" = ",
                        " + ",
                        " escape '\\' and b = ",
                        " /* a /* b */ */ ",
                        "::text = ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
