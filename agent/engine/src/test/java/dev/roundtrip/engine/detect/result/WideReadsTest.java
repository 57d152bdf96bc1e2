package dev.roundtrip.engine.detect.result;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.query.ClientSideJoin;
import dev.roundtrip.engine.detect.query.CountPerPage;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results of many rows within one request: in small pieces, multiplied, counted, or joined in memory. */
class WideReadsTest {

    private static final long MILLI = 1_000_000;
    private static final String TWO_BAGS =
            "SELECT a.id, a.name, b.author_id, b.id, w.author_id, w.id FROM author a LEFT JOIN book b ON a.id = b.author_id"
                    + " LEFT JOIN award w ON a.id = w.author_id";
    private static final String PAGE = "SELECT id, title FROM book WHERE author_id > ? ORDER BY id LIMIT 20";
    private static final String COUNT = "SELECT COUNT(*) FROM book WHERE author_id > ?";

    @Test
    void fifty_fetches_are_told_with_what_fewer_would_save() {
        AUse export = read("SELECT id FROM book").rows(500).fetchSize(10).fetching(50 * MILLI);

        assertThat(small(export)).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.INFO);
            assertThat(finding.perRequest()).isEqualTo(50);
            assertThat(finding.evidence())
                    .isEqualTo("500 rows with a fetch size of 10: 50 fetches, if the driver goes by it.");
            assertThat(finding.sureNanos()).isZero();
            assertThat(finding.hopefulNanos()).as("all but one fetch").isEqualTo(49 * MILLI);
        });
    }

    @Test
    void fewer_fetches_or_a_size_that_nobody_set_are_not_told() {
        assertThat(small(read("SELECT id FROM book").rows(499).fetchSize(10))).isEmpty();
        assertThat(small(read("SELECT id FROM book").rows(100_000).fetchSize(0)))
                .isEmpty();
        assertThat(small(read("SELECT id FROM book").rows(100_000).fetchSize(Integer.MIN_VALUE)))
                .as("how MySQL is told to stream")
                .isEmpty();
    }

    @Test
    void many_small_results_are_no_matter_of_the_fetch_size() {
        assertThat(small(read("SELECT id FROM book WHERE author_id = ?")
                        .times(100)
                        .rows(2_000)
                        .fetchSize(10)))
                .isEmpty();
    }

    @Test
    void two_collections_of_one_query_multiply_each_other() {
        assertThat(multiplied(bags(300).distinctValues(10, 10, 10, 60, 10, 50)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.INFO);
                    assertThat(finding.evidence()).startsWith("300 rows of which no column has more than 60 distinct");
                });
    }

    @Test
    void a_chain_of_joins_has_a_key_that_tells_its_rows_apart() {
        assertThat(multiplied(bags(300).distinctValues(10, 10, 10, 60, 60, 300)))
                .isEmpty();
        assertThat(multiplied(bags(300).distinctValues(10, 10, 10, 60, 60, 151)))
                .as("more than half are different")
                .isEmpty();
    }

    @Test
    void one_collection_and_a_name_looked_up_is_no_product() {
        assertThat(multiplied(bags(300).distinctValues(10, 10, 10, 60, 3, 3))).isEmpty();
    }

    @Test
    void a_list_of_names_without_the_keys_may_repeat_itself() {
        AUse names = read("SELECT c.city, p.name, o.state FROM line l JOIN orders o ON l.order_id = o.id"
                        + " JOIN customer c ON o.customer_id = c.id JOIN product p ON l.product_id = p.id")
                .rows(300)
                .framework("JdbcTemplate", null)
                .distinctValues(60, 50, 3);

        assertThat(multiplied(names)).isEmpty();
    }

    @Test
    void few_rows_or_one_join_or_plain_jdbc_are_not_weighed() {
        assertThat(multiplied(bags(40).distinctValues(4, 4, 4, 10, 4, 10))).hasSize(1);
        assertThat(multiplied(bags(39).distinctValues(4, 4, 4, 10, 4, 10))).isEmpty();
        assertThat(multiplied(bags(513).distinctValues(10, 10, 10, 60, 10, 50)))
                .as("not all values were remembered")
                .isEmpty();
        assertThat(multiplied(bags(300).framework(null, null).distinctValues(10, 10, 10, 60, 10, 50)))
                .isEmpty();
        assertThat(multiplied(read("SELECT a.id, b.id, b.author_id FROM author a JOIN book b ON a.id = b.author_id")
                        .rows(300)
                        .framework("Hibernate", null)
                        .distinctValues(10, 60, 60)))
                .isEmpty();
    }

    @Test
    void values_that_were_dropped_prove_nothing() {
        RequestRecord request = ARequest.http("GET /authors")
                .with(bags(300).distinctValues(10, 10, 10, 60, 10, 50).build())
                .dropped(0, 1)
                .build();

        assertThat(new CartesianJoin().judge(request)).isEmpty();
    }

    @Test
    void texts_that_found_no_room_may_be_keys() {
        assertThat(multiplied(bags(300).distinctValuesAtLeast(10, 10, 10, 60, 10, 50)))
                .isEmpty();
    }

    @Test
    void a_page_and_a_count_of_its_condition_are_told_at_the_count() {
        assertThat(counts(read(PAGE), read(COUNT).taking(13 * MILLI)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.INFO);
                    assertThat(finding.shape()).startsWith("SELECT COUNT(*)");
                    assertThat(finding.costNanos()).isEqualTo(13 * MILLI);
                });
    }

    @Test
    void a_count_of_another_condition_or_table_is_another_question() {
        assertThat(counts(read(PAGE), read("SELECT COUNT(*) FROM book WHERE price > ?")))
                .isEmpty();
        assertThat(counts(read(PAGE), read("SELECT COUNT(*) FROM review WHERE author_id > ?")))
                .isEmpty();
        assertThat(counts(read(PAGE), read("SELECT COUNT(*) FROM book"))).isEmpty();
    }

    @Test
    void a_count_without_a_page_or_one_for_many_pages_is_fine() {
        assertThat(counts(read("SELECT id, title FROM book WHERE author_id > ?"), read(COUNT)))
                .as("the whole list")
                .isEmpty();
        assertThat(counts(read(PAGE).times(5), read(COUNT))).isEmpty();
    }

    @Test
    void two_lists_that_belong_together_are_told_without_a_gain() {
        ShapeUse authors = read("SELECT id, name FROM author").rows(50).build();
        ShapeUse books = read("SELECT id, author_id FROM book")
                .rows(200)
                .matching(authors, "author_id", 50)
                .build();

        assertThat(new ClientSideJoin()
                        .judge(ARequest.http("GET /books").with(authors, books).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.INFO);
                    assertThat(finding.hopefulNanos()).isZero();
                    assertThat(finding.costNanos()).isEqualTo(2 * MILLI);
                    assertThat(finding.evidence()).startsWith("200 rows whose column author_id holds 50 keys");
                });
        assertThat(new ClientSideJoin()
                        .judge(ARequest.http("GET /books").with(authors).build()))
                .isEmpty();
    }

    private static AUse bags(long rows) {
        return read(TWO_BAGS).rows(rows).framework("Hibernate", null);
    }

    private static List<Finding> small(AUse use) {
        return new SmallFetchSize()
                .judge(ARequest.http("GET /export").with(use.build()).build());
    }

    private static List<Finding> multiplied(AUse use) {
        return new CartesianJoin()
                .judge(ARequest.http("GET /authors").with(use.build()).build());
    }

    private static List<Finding> counts(AUse page, AUse count) {
        return new CountPerPage()
                .judge(ARequest.http("GET /books")
                        .with(page.build(), count.build())
                        .build());
    }
}
