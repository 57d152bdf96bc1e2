package dev.roundtrip.engine.detect;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(ReadRemedies.of(use, use.links().get(0)))
                .contains("SELECT v FROM t WHERE kind = ? AND task_id IN (?, …)");
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

        assertThat(ReadRemedies.of(use, use.links().get(0)))
                .contains("an eager association")
                .contains("make it lazy");
    }

    @Test
    void a_nested_select_is_joined_and_a_mapper_called_in_a_loop_gets_a_list() {
        AUse nested = read("SELECT v").times(9).framework("MyBatis", "a nested select");

        assertThat(reads(nested)).contains("nested result map").doesNotContain("<foreach>");
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
        assertThat(writes(null)).contains("executeBatch()");
    }

    private static String reads(AUse use) {
        return ReadRemedies.of(use.build(), null);
    }

    private static String writes(String framework) {
        return Remedies.forWrites(
                write("INSERT INTO t (v) VALUES (?)").framework(framework, null).build());
    }
}
