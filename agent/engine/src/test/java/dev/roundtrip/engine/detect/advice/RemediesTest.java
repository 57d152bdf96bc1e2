package dev.roundtrip.engine.detect.advice;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.ShapeUse;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final String LAZY = "lazy Task.getOwner, read by Jackson serialization";

    @Test
    void plain_jdbc_gets_the_query_that_stands_for_all() {
        assertThat(reads(read("SELECT v FROM t WHERE task_id = ?").times(9).keyed()))
                .contains("SELECT v FROM t WHERE task_id IN (?, …)");
    }

    @Test
    void the_list_stands_where_the_driven_parameter_stood() {
        ShapeUse tasks = read("SELECT id FROM task").build();
        ShapeUse use = read("SELECT v FROM t WHERE kind = ? AND task_id = ?")
                .times(9)
                .parameter(1, 1, 0)
                .parameter(2, 9, 0)
                .link(2, tasks, "id", 9, 9, 8, false)
                .build();

        assertThat(reads(use)).contains("SELECT v FROM t WHERE kind = ? AND task_id IN (?, …)");
    }

    @Test
    void a_folded_literal_makes_the_place_unknown() {
        assertThat(reads(read("SELECT v FROM t WHERE kind = ? AND task_id = ?")
                        .times(9)
                        .keyed()))
                .contains("one query with an IN list of the keys");
    }

    @Test
    void a_comparison_is_not_turned_into_a_list() {
        assertThat(reads(read("SELECT v FROM t WHERE day >= ?").times(9).keyed()))
                .contains("one query with an IN list of the keys");
    }

    @Test
    void a_lazy_association_is_called_by_its_name() {
        assertThat(reads(read("SELECT v FROM t WHERE id = ?").times(9).framework("Hibernate", LAZY)))
                .startsWith("Load what Task.getOwner reads together with its parents: JOIN FETCH");
    }

    @Test
    void a_query_that_the_application_repeats_is_no_association() {
        assertThat(reads(read("SELECT v FROM t WHERE id = ?").times(9).keyed().framework("Hibernate", null)))
                .startsWith("Ask once for all keys: SELECT v FROM t WHERE id IN (?, …)");
    }

    @Test
    void what_the_parents_own_line_repeats_is_an_eager_association() {
        ShapeUse parents = read("SELECT id FROM task").inLoop("list").build();
        ShapeUse use = read("SELECT v FROM t WHERE id = ?")
                .times(9)
                .drivenBy(parents, "id")
                .inLoop("list")
                .framework("Hibernate", null)
                .build();

        assertThat(reads(use)).contains("an eager association").contains("make it lazy");
    }

    @Test
    void a_nested_select_is_joined_and_a_mapper_called_in_a_loop_gets_a_list() {
        AUse nested = read("SELECT v").times(9).framework("MyBatis", "a nested select");

        assertThat(reads(nested)).contains("nested result map").doesNotContain("<foreach>");
    }

    @Test
    void a_getter_that_a_serializer_calls_is_not_taken_for_an_association() {
        assertThat(reads(read("SELECT v FROM t WHERE id = ?").times(9).framework("Hibernate", "Jackson serialization")))
                .startsWith("Ask once for all keys");
        assertThat(reads(read("SELECT v FROM t WHERE id = ?")
                        .times(9)
                        .framework("Hibernate", "a lazy collection, read by Jackson serialization")))
                .startsWith("Load the collection together with its parents");
    }

    @Test
    void a_collection_is_batched_where_it_stands_and_a_single_row_by_the_setting_for_all() {
        ShapeUse parents = read("SELECT id FROM task").build();

        assertThat(reads(collection("SELECT v FROM t WHERE task_id = ?", parents, "Hibernate")))
                .contains("@BatchSize(size = 100) on the collection")
                .contains("JOIN FETCH or an @EntityGraph");
        assertThat(reads(read("SELECT v FROM t WHERE id = ?")
                        .times(9)
                        .drivenBy(parents, "id")
                        .framework("Hibernate", "a lazy association")
                        .build()))
                .contains("hibernate.default_batch_fetch_size")
                .doesNotContain("on the collection");
    }

    @Test
    void no_join_fetch_of_a_collection_is_advised_where_the_parents_come_in_pages() {
        ShapeUse page = read("SELECT id FROM task ORDER BY id LIMIT ?").build();
        String sql = "SELECT v FROM t WHERE task_id = ?";

        assertThat(reads(collection(sql, page, "Hibernate")))
                .contains("together with its parents: @BatchSize")
                .contains("no JOIN FETCH")
                .contains("page in memory");
        assertThat(reads(collection(sql, page, "EclipseLink"))).contains("eclipselink.batch.type=IN");
        assertThat(reads(collection(sql, page, "OpenJPA"))).contains("parents: JOIN FETCH");
        assertThat(reads(collection(sql, page, "Ebean"))).contains("fetchQuery(…)");
    }

    @Test
    void a_single_row_for_each_parent_may_be_joined_into_a_page() {
        ShapeUse page = read("SELECT owner_id FROM task ORDER BY id LIMIT ?").build();

        assertThat(reads(read("SELECT v FROM t WHERE id = ?")
                        .times(9)
                        .drivenBy(page, "owner_id")
                        .framework("Hibernate", "a lazy association")
                        .build()))
                .contains("JOIN FETCH")
                .doesNotContain("page in memory");
    }

    @Test
    void two_collections_of_the_same_parents_are_not_both_joined() {
        ShapeUse parents = read("SELECT id FROM task").build();
        ShapeUse one = collection("SELECT v FROM t WHERE task_id = ?", parents, "Hibernate");
        ShapeUse two = collection("SELECT w FROM u WHERE task_id = ?", parents, "Hibernate");
        ShapeUse ofOthers = collection(
                "SELECT w FROM u WHERE task_id = ?", read("SELECT id FROM job").build(), "Hibernate");

        assertThat(reads(one, parents, two)).contains("join one only: rows multiply");
        assertThat(reads(one, parents, ofOthers)).doesNotContain("multiply");
        assertThat(reads(one, parents)).doesNotContain("multiply");
    }

    @Test
    void an_aggregate_of_spring_data_jdbc_loads_its_collections_by_itself() {
        ShapeUse parents = read("SELECT id FROM task").inLoop("list").build();
        AUse use = read("SELECT v FROM t WHERE task_id = ?")
                .times(9)
                .drivenBy(parents, "id")
                .framework("Spring Data JDBC", null);

        assertThat(reads(use.build())).startsWith("Ask the repository once for all keys");
        assertThat(reads(use.inLoop("list").build()))
                .startsWith("Spring Data JDBC loads the collections of each aggregate with queries of their own");
    }

    @Test
    void what_another_library_has_no_words_for_is_not_recommended_to_it() {
        assertThat(reads(read("SELECT v").times(9).framework("OpenJPA", "a lazy association")))
                .contains("getFetchPlan().addField")
                .doesNotContain("@EntityGraph")
                .doesNotContain("hibernate");
        assertThat(reads(read("SELECT v").times(9).framework("QueryDSL JPA", null)))
                .contains(".fetchJoin()")
                .doesNotContain("@EntityGraph");
    }

    @Test
    void a_merge_is_told_apart_from_a_query_of_the_application() {
        assertThat(reads(read("SELECT v FROM t WHERE id = ?").times(9).framework("Spring Data JPA", "a merge")))
                .startsWith("Persist what is new instead of merging it");
    }

    @Test
    void an_identity_key_that_was_seen_is_named_as_the_cause() {
        assertThat(Remedies.forWrites(write("INSERT INTO t (v) VALUES (?)")
                        .framework("Hibernate", "an identity key")
                        .build()))
                .startsWith("Give the entity a sequence");
    }

    @Test
    void identity_keys_are_a_matter_of_inserts_only() {
        assertThat(writes("Hibernate")).contains("identity keys").contains("order_inserts");
        assertThat(updates("Hibernate")).contains("order_updates").doesNotContain("identity");
        assertThat(updates("EclipseLink")).doesNotContain("identity");
    }

    @Test
    void commits_are_put_together_in_the_way_of_the_library() {
        assertThat(commits("JdbcTemplate")).contains("@Transactional");
        assertThat(commits("JDBI")).contains("inTransaction").doesNotContain("@Transactional");
        assertThat(commits("jOOQ")).contains("DSLContext.transaction");
        assertThat(commits("Exposed")).contains("transaction { }");
        assertThat(commits("MyBatis")).contains("SqlSession");
        assertThat(commits(null)).contains("auto-commit off");
    }

    @Test
    void every_style_has_something_to_say_of_everything() {
        for (Style style : Style.values()) {
            Advice advice = style.advice;
            assertThat(new String[] {advice.reads(), advice.inserts(), advice.updates(), advice.commits()})
                    .as(style.name())
                    .doesNotContainNull();
            if (advice.mapsObjects()) {
                assertThat(new String[] {advice.collection(), advice.pagedCollection(), advice.eager(), advice.join()})
                        .as(style.name())
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void hibernate_settings_are_not_recommended_to_another_mapper() {
        assertThat(writes("EclipseLink")).doesNotContain("hibernate");
    }

    @Test
    void each_way_to_write_statements_has_its_own_words() {
        assertThat(reads(read("SELECT v").times(9).framework("Spring Data JPA", null)))
                .contains("findAllBy…In");
        assertThat(reads(read("SELECT v").times(9).framework("JdbcTemplate", null)))
                .contains("NamedParameterJdbcTemplate");
        assertThat(reads(read("SELECT v").times(9).framework("MyBatis", null))).contains("<foreach>");
        assertThat(writes("Hibernate")).contains("hibernate.jdbc.batch_size");
        assertThat(writes("JdbcTemplate")).contains("batchUpdate");
        assertThat(reads(read("SELECT v").times(9).framework("jOOQ", null))).contains(".in(keys)");
        assertThat(reads(read("SELECT v").times(9).framework("JDBI", null))).contains("bindList");
        assertThat(writes("MyBatis")).contains("ExecutorType.BATCH");
        assertThat(writes("EclipseLink")).contains("eclipselink.jdbc.batch-writing");
        assertThat(writes("jOOQ")).contains("DSLContext.batch");
        assertThat(writes("JDBI")).contains("PreparedBatch");
        assertThat(reads(read("SELECT v").times(9).framework("JdbcClient", null)))
                .contains("IN (:keys)");
        assertThat(reads(read("SELECT v").times(9).framework("QueryDSL", null))).contains("GroupBy");
        assertThat(reads(read("SELECT v").times(9).framework("Exposed", null))).contains(".with(");
        assertThat(reads(read("SELECT v").times(9).framework("Ebean", null))).contains("idIn(keys)");
        assertThat(writes("JdbcClient")).contains("NamedParameterJdbcTemplate.batchUpdate");
        assertThat(writes("Spring Data JDBC")).contains("insertAll");
        assertThat(writes("QueryDSL")).contains("addBatch()");
        assertThat(writes("Exposed")).contains("batchInsert");
        assertThat(writes("OpenJPA")).contains("batchLimit");
        assertThat(writes("Ebean")).contains("insertAll");
        assertThat(writes(null)).contains("executeBatch()");
    }

    /** The advice on a statement that no other is known to drive. */
    private static String reads(AUse use) {
        return ReadRemedies.of(use.build(), null, ARequest.http("GET /").build());
    }

    /** The advice on a statement that its first link drives, in a request with others. */
    private static String reads(ShapeUse use, ShapeUse... others) {
        return ReadRemedies.of(
                use,
                use.links().get(0),
                ARequest.http("GET /").with(use).with(others).build());
    }

    /** Four rows for each of nine parents. */
    private static ShapeUse collection(String sql, ShapeUse parents, String framework) {
        return read(sql)
                .times(9)
                .rows(36)
                .drivenBy(parents, "id")
                .framework(framework, "a lazy collection")
                .build();
    }

    private static String commits(String framework) {
        return Remedies.forCommits(
                write("INSERT INTO t (v) VALUES (?)").framework(framework, null).build());
    }

    private static String updates(String framework) {
        return Remedies.forWrites(write("UPDATE t SET v = ? WHERE id = ?")
                .framework(framework, null)
                .build());
    }

    private static String writes(String framework) {
        return Remedies.forWrites(
                write("INSERT INTO t (v) VALUES (?)").framework(framework, null).build());
    }
}
