package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a shape says of its statement")
class FactsTest {

    private final Shapes shapes = new Shapes();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            READ        ¦ select a from t
            READ        ¦ (select a from t) union select b from u
            READ        ¦ with x as (select 1) select * from x
            READ        ¦ with x as (select a from t for update) select * from x
            READ        ¦ show tables
            READ        ¦ values (1, 2), (3, 4)
            READ        ¦ select now()
            READ        ¦ select 1 from t
            WRITE       ¦ insert into t values (1)
            WRITE       ¦ insert into t select nextval('s'), 2
            WRITE       ¦ with x as (select 1) delete from t
            WRITE       ¦ with x as (insert into t values (1) returning id) select * from x
            WRITE       ¦ replace into t values (1)
            WRITE       ¦ merge into t using u on (a = b)
            CALL        ¦ call p(1)
            CALL        ¦ {call p(?)}
            CALL        ¦ {? = call f(?)}
            CALL        ¦ begin p(1); end;
            CALL        ¦ exec p 1
            DDL         ¦ create table t (a int)
            DDL         ¦ truncate table t
            TRANSACTION ¦ begin
            TRANSACTION ¦ begin transaction isolation level serializable
            TRANSACTION ¦ rollback to savepoint s
            SESSION     ¦ set search_path to x
            SESSION     ¦ alter session set nls_date_format = 'x'
            SESSION     ¦ show transaction isolation level
            PING        ¦ select 1
            PING        ¦ /* ping */ SELECT 1
            PING        ¦ values 1
            PING        ¦ select 1 from dual
            PING        ¦ select 1 from sysibm.sysdummy1
            PING        ¦ select 'x'
            SEQUENCE    ¦ select nextval('s')
            SEQUENCE    ¦ select next value for s
            SEQUENCE    ¦ select s.nextval from dual
            SEQUENCE    ¦ call next value for s
            SEQUENCE    ¦ call identity()
            SEQUENCE    ¦ select last_insert_id()
            SEQUENCE    ¦ select nextval('s') from generate_series(1, ?)
            OTHER       ¦ explain select a from t
            OTHER       ¦ lock table t
            OTHER       ¦ ???
            """)
    void kind(ShapeKind kind, String sql) {
        assertThat(shapes.of(sql).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            a, b        ¦ select a, b from t
            b, d        ¦ select t.b, x.y.d from t
            x, y, z     ¦ select a as x, t.b y, count(*) as z from t
            , a         ¦ select count(*), a from t
            x, a        ¦ select (select max(b, c) from u) x, a from t
            , x         ¦ select case when a then 1 end, case when a then 1 end x from t
            A b, C      ¦ select t."A b", `C` from t
            a           ¦ select distinct a from t
            b           ¦ select distinct on (a, c) b from t
            a, b        ¦ select top 10 a, b from t
            a, b        ¦ select top (10) with ties a, b from t
            a           ¦ (select a from t) union (select b from u)
            c           ¦ with x as (select a, b from t) select c from x
            id, v       ¦ insert into t (a) values (1) returning id, v
            , n         ¦ select 1, null n
            """)
    void columns(String columns, String sql) {
        assertThat(shapes.of(sql).columns()).containsExactly(columns.split(", *", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from t",
                "select a, t.* from t",
                "delete from t",
                "insert into t select a from u",
                "update t set a = 1",
                "select"
            })
    void columns_that_cannot_be_told(String sql) {
        assertThat(shapes.of(sql).columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            t           ¦ select a from T
            t, u        ¦ select a from s."T" x, "u" y where a in (1)
            t, u, v     ¦ select a from t join u on a = b left join (v) on c = d
            t, u        ¦ select a, (select max(b) from u) from t
            t           ¦ insert into t (a) values (1)
            t           ¦ update t set a = 1
            t, u        ¦ merge into t using u on (a = b) when matched then update set a = 1
            t           ¦ select a from t for update
            t           ¦ insert into t (a) values (1) on duplicate key update b = 2
            t           ¦ insert into t (a) values (1) on conflict (a) do update set b = 2
            t           ¦ with x as (select a from t), y (b) as not materialized (select 1) select * from x, y
            t           ¦ select extract(day from d), trim(both 'x' from e) from t where a is distinct from b
            t           ¦ select a from t, generate_series(1, 2)
            t           ¦ create table if not exists t (a int)
            t, u        ¦ delete from t using u where a = b
            #tmp        ¦ select a from #tmp
            t           ¦ select a from db..t
            """)
    void tables(String tables, String sql) {
        assertThat(shapes.of(sql).tables()).containsExactlyInAnyOrder(tables.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select a from t limit 5",
                "select a from t order by b offset ? rows fetch next ? rows only",
                "select a from t fetch first row only",
                "select top 5 a from t",
                "select * from (select a from t) where rownum <= 5"
            })
    void limited(String sql) {
        assertThat(shapes.of(sql).limited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select a from t", "select top from t", "select t.limit from t", "select 'limit' from t"})
    void not_limited(String sql) {
        assertThat(shapes.of(sql).limited()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            0 ¦ select a from t where b = ?
            1 ¦ select a from t where b in (?)
            3 ¦ select a from t where b in (?, ?, ?) or c in (?, ?)
            4 ¦ select a from t where b in (?, ?, ?, null)
            2 ¦ insert into t values (1, 2, 3), (4, 5, 6)
            0 ¦ select a from t where b in (select c, d, e from u)
            """)
    void list_items(int items, String sql) {
        assertThat(shapes.of(sql).listItems()).isEqualTo(items);
    }

    @Test
    void tells_the_marks_of_parameters_from_those_of_literals() {
        Shape mixed = shapes.of("select a from t where b = 'x' and c > ? and d = -5 and e < ? limit 20");

        assertThat(mixed.text()).isEqualTo("SELECT a FROM t WHERE b = ? AND c > ? AND d = ? AND e < ? LIMIT ?");
        assertThat(mixed.markOf(1)).isEqualTo(1);
        assertThat(mixed.markOf(2)).isEqualTo(3);
        assertThat(mixed.markOf(3)).isEqualTo(-1);
    }

    @Test
    void takes_the_literals_of_a_text_without_parameters_for_them() {
        assertThat(shapes.of("select z from t where b = 'x' and c > 7").markOf(2))
                .isEqualTo(1);
    }

    @Test
    void the_column_behind_a_generated_alias_is_told() {
        Shape shape = shapes.of("select a0_.id as id1_0_, a0_.`name` n, count(*) as c, 1 one, title from author a0_");

        assertThat(shape.columns()).containsExactly("id1_0_", "n", "c", "one", "title");
        assertThat(shape.sources()).containsExactly("id", "name", "c", "one", "title");
    }

    @Test
    void columns_of_a_list_longer_than_the_text_are_all_told() {
        StringBuilder sql = new StringBuilder("select t.c0");
        for (int i = 1; i < 300; i++) {
            sql.append(", t.column_").append(i);
        }
        Shape shape = shapes.of(sql + " from t where t.id = ? limit 1");

        assertThat(shape.columns()).hasSize(300).endsWith("column_299");
        assertThat(shape.tables()).containsExactly("t");
        assertThat(shape.limited()).isTrue();
        assertThat(shape.text())
                .hasSizeLessThanOrEqualTo(Shape.MAX_TEXT)
                .startsWith("SELECT t.c0, t.column_1,")
                .contains("…")
                .endsWith("t.column_299 FROM t WHERE t.id = ? LIMIT ?");
    }
}
