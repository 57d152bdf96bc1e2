package dev.roundtrip.engine.detect.result;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is fetched and not used: rows, and columns. */
class UnreadTest {

    private static final String BOOKS = "SELECT id, author_id, title, blurb, cover, price FROM book";

    @Test
    void rows_that_are_only_counted_are_told_with_what_was_watched() {
        assertThat(rows(book().rows(894).watched(512, 512).fetching(7_000)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.INFO);
                    assertThat(finding.perRequest()).isEqualTo(894);
                    assertThat(finding.costNanos()).isEqualTo(7_000);
                    assertThat(finding.evidence())
                            .isEqualTo("Of 894 rows fetched, the first 512 were watched: of 512 no column was read.");
                });
    }

    @Test
    void fifty_rows_are_told_and_fewer_are_not() {
        assertThat(rows(book().rows(50).watched(50, 50))).hasSize(1);
        assertThat(rows(book().rows(49).watched(49, 49))).isEmpty();
    }

    @Test
    void a_tenth_of_the_rows_read_is_enough_to_have_wanted_them() {
        assertThat(rows(book().rows(100).watched(100, 90))).hasSize(1);
        assertThat(rows(book().rows(100).watched(100, 89))).isEmpty();
    }

    @Test
    void many_looks_whether_there_is_a_row_read_no_column_either() {
        assertThat(rows(read("SELECT id FROM book WHERE id = ?").times(200).watched(200, 200)))
                .isEmpty();
    }

    @Test
    void half_of_the_columns_are_told_and_less_is_not() {
        assertThat(columns(book().rows(50).reading(1, 2, 3))).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.INFO);
            assertThat(finding.perRequest()).isEqualTo(3);
            assertThat(finding.minor()).as("what it costs cannot be told").isFalse();
            assertThat(finding.evidence())
                    .isEqualTo("3 of 6 columns fetched in 50 rows and never read: blurb, cover, price.");
        });
        assertThat(columns(book().rows(50).reading(1, 2, 3, 4))).isEmpty();
    }

    @Test
    void a_few_rows_or_a_few_columns_are_no_waste() {
        assertThat(columns(book().rows(49).reading(1))).isEmpty();
        assertThat(columns(read("SELECT id, a, b, c FROM book").rows(500).reading(1)))
                .isEmpty();
        assertThat(columns(read("SELECT id, a, b, c, d FROM book").rows(500).reading(1)))
                .hasSize(1);
    }

    @Test
    void an_existence_check_that_reads_no_column_is_not_about_columns() {
        assertThat(columns(book().rows(500).reading())).isEmpty();
    }

    @Test
    void a_mapper_reads_what_nobody_asked_for() {
        assertThat(columns(book().rows(500).reading(1).framework("Hibernate", null)))
                .isEmpty();
    }

    @Test
    void a_column_read_by_a_name_that_the_text_does_not_hold_may_be_any() {
        assertThat(columns(book().rows(500).reading(1, 128))).isEmpty();
    }

    @Test
    void a_star_names_no_columns() {
        assertThat(columns(read("SELECT * FROM book").rows(500).reading(1))).isEmpty();
    }

    @Test
    void more_than_five_columns_are_not_all_named() {
        AUse wide = read("SELECT a, b, c, d, e, f, g FROM book").rows(50).reading(1);

        assertThat(columns(wide).get(0).evidence()).endsWith("never read: b, c, d, e, f, ….");
    }

    private static AUse book() {
        return read(BOOKS);
    }

    private static List<Finding> rows(AUse use) {
        return new UnreadRows()
                .judge(ARequest.http("GET /books").with(use.build()).build());
    }

    private static List<Finding> columns(AUse use) {
        return new UnreadColumns()
                .judge(ARequest.http("GET /books").with(use.build()).build());
    }
}
