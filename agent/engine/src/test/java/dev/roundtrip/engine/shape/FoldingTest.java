package dev.roundtrip.engine.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Folding")
class FoldingTest {

    private final Shapes shapes = new Shapes();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select * from t where a = 'x'                       ¦ SELECT * FROM t WHERE a = ?
            select * from t where a = ''                        ¦ SELECT * FROM t WHERE a = ?
            select * from t where a = 'it''s' and b = 2         ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select * from t where a = N'x' or a = n'y'          ¦ SELECT * FROM t WHERE a = ? OR a = ?
            select * from t where a = E'it\\'s' and b = 2       ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select * from t where a = B'01' or a = X'FF'        ¦ SELECT * FROM t WHERE a = ? OR a = ?
            select * from t where a = U&'d\\0061t' and b = 1    ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select * from t where a = q'[it's]' and b = 1       ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select * from t where a = nq'!it's!' and b = 1      ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select * from t where a = Q'{it's}'                 ¦ SELECT * FROM t WHERE a = ?
            select $$it's$$, $tag$ $$ it's $tag$ from t         ¦ SELECT ?, ? FROM t
            select * from t where a = $1 and b = $12            ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select 'a' 'b' from t                               ¦ SELECT ? FROM t
            select _utf8'x' from t                              ¦ SELECT _utf8 ? FROM t
            select date '2020-01-01', {ts '2020-01-01 10:00'}   ¦ SELECT date ?, {ts ?}
            select interval '1 day'                             ¦ SELECT INTERVAL ?
            insert into t values ('a\\\\', 2)                   ¦ INSERT INTO t VALUES (?, ?)
            """)
    void string_literals_become_markers(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select 1, 1.5, .5, 1e10, 1E-5, 0xFF, 1_000, 12L     ¦ SELECT ?, ?, ?, ?, ?, ?, ?, ?
            select * from t where a = -5 and b = +3             ¦ SELECT * FROM t WHERE a = ? AND b = ?
            select * from t where a - 5 > - 3                   ¦ SELECT * FROM t WHERE a - ? > ?
            select a-1, b -1, (c)-1, -a, - -1 from t            ¦ SELECT a - ?, b - ?, (c) - ?, - a, ? FROM t
            select * from t where a between -1 and -2           ¦ SELECT * FROM t WHERE a BETWEEN ? AND ?
            select * from t where a = 0x1e-5                    ¦ SELECT * FROM t WHERE a = ? - ?
            select case when a then -1 else 2 end - 1 from t    ¦ SELECT CASE WHEN a THEN ? ELSE ? END - ? FROM t
            select * from t where a is null and b = true        ¦ SELECT * FROM t WHERE a IS NULL AND b = TRUE
            select t1.c2 from t1                                ¦ SELECT t1.c2 FROM t1
            select a from t limit 10 offset 20                  ¦ SELECT a FROM t LIMIT ? OFFSET ?
            select $12.50 from t                                ¦ SELECT ? FROM t
            """)
    void numbers_become_markers_with_their_signs(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select * from t where a = ? and b = :name and c = @p ¦ SELECT * FROM t WHERE a = ? AND b = ? AND c = ?
            select a::text, '1'::int, :x::date from t           ¦ SELECT a::text, ?::int, ?::date FROM t
            select a->'x'->>'y', b#>'{1}', c#>>'{2}' from t     ¦ SELECT a -> ? ->> ?, b #> ?, c #>> ? FROM t
            select * from t where a @> ? and b <@ ?             ¦ SELECT * FROM t WHERE a @> ? AND b <@ ?
            select * from t where a ?| array['x','y']           ¦ SELECT * FROM t WHERE a ?| ARRAY[?…]
            select * from t where a ??| ? and b ??& ? and c ?? ? ¦ SELECT * FROM t WHERE a ??| ? AND b ??& ? AND c ?? ?
            select ?||'x', ?|1 from t                           ¦ SELECT ? || ?, ? | ? FROM t
            select a[1], a[1:2], b[i] from t                    ¦ SELECT a[?], a[? : ?], b[i] FROM t
            set @x := 5                                         ¦ SET ? := ?
            select @@identity                                   ¦ SELECT @@identity
            select * from emp@remote                            ¦ SELECT * FROM emp @ remote
            select * from t where a = b(+)                      ¦ SELECT * FROM t WHERE a = b(+)
            {? = call f(?, ?)}                                  ¦ {? = CALL f(?, ?)}
            select * from t where a = ?1                        ¦ SELECT * FROM t WHERE a = ?
            """)
    void markers_casts_and_operators_are_told_apart(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select a from t where id in (?)                     ¦ SELECT a FROM t WHERE id IN (?)
            select a from t where id in (?, ?)                  ¦ SELECT a FROM t WHERE id IN (?…)
            select a from t where id in(?,?,?,?,?)              ¦ SELECT a FROM t WHERE id IN (?…)
            select a from t where id not in (1, -2, 'x', :n)    ¦ SELECT a FROM t WHERE id NOT IN (?…)
            select a from t where id in (1, 2, null)            ¦ SELECT a FROM t WHERE id IN (?…, NULL)
            select a from t where (a, b) in ((1,2), (3,4))      ¦ SELECT a FROM t WHERE (a, b) IN ((?, ?)…)
            select a from t where id in (select b, b from u)    ¦ SELECT a FROM t WHERE id IN (SELECT b, b FROM u)
            select a from t where id = any(array[1,2,3])        ¦ SELECT a FROM t WHERE id = ANY(ARRAY[?…])
            select f(1, 2), coalesce(a, 1, 2) from t            ¦ SELECT f(?, ?), coalesce(a, ?, ?) FROM t
            insert into t (a, b) values (?, ?)                  ¦ INSERT INTO t (a, b) VALUES (?, ?)
            insert into t(a, b) values(1, 2), (3, 4), (5, 6)    ¦ INSERT INTO t (a, b) VALUES (?, ?)…
            insert into t values (1, default), (2, default) returning id ¦ INSERT INTO t VALUES (?, DEFAULT)… RETURNING id
            insert into t values (1, now()), (2, now())         ¦ INSERT INTO t VALUES (?, now())…
            values row(1, 2), row(3, 4)                         ¦ VALUES row(?, ?)…
            insert into t values (1) on duplicate key update a = values(a), b = values(b) ¦ INSERT INTO t VALUES (?) ON DUPLICATE KEY UPDATE a = VALUES (a), b = VALUES (b)
            """)
    void lists_have_one_form_beyond_one_item(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select /* c */ a -- x§¦ SELECT a
            /* it's */ select a                                 ¦ SELECT a
            select a /* x /* y */ z */ from t                   ¦ SELECT a FROM t
            /* a/*.java */ select a from t                      ¦ SELECT a FROM t
            select /*+ INDEX(t i) */ a from t                   ¦ SELECT a FROM t
            select /*!40001 SQL_NO_CACHE */ a from t            ¦ SELECT a FROM t
            select a from t # it is over                        ¦ SELECT a FROM t
            select a from t; ;                                  ¦ SELECT a FROM t
            select a from t; select b from u                    ¦ SELECT a FROM t; SELECT b FROM u
            select a from #tmp where b = 1                      ¦ SELECT a FROM #tmp WHERE b = ?
            select a from t /* never closed                     ¦ SELECT a FROM t
            """)
    void comments_and_last_semicolons_go(String sql, String shape) {
        assertThat(shapes.of(sql.replace('§', ' ').trim())).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select `a`, `b c` from `t` where `a` = 1            ¦ SELECT `a`, `b c` FROM `t` WHERE `a` = ?
            select [a], [b c] from [dbo].[t] where [a] = 1      ¦ SELECT [a], [b c] FROM [dbo].[t] WHERE [a] = ?
            select "a" from "t" where "b" = 1 order by "c"      ¦ SELECT "a" FROM "t" WHERE "b" = ? ORDER BY "c"
            select t."a" as "x" from t where t."b" = 'y'        ¦ SELECT t."a" AS "x" FROM t WHERE t."b" = ?
            insert into t ("a", "b") values ("x", "y")          ¦ INSERT INTO t ("a", "b") VALUES (?, ?)
            update t set "a" = ? where "b" = ?                  ¦ UPDATE t SET "a" = ? WHERE "b" = ?
            select "a""b" from "t"                              ¦ SELECT "a""b" FROM "t"
            select t.order, t.select from t                     ¦ SELECT t.order, t.select FROM t
            """)
    void quoted_names_stay(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select * from t where a = "secret"                  ¦ SELECT * FROM t WHERE a = ?
            select * from t where a in ("secret", "secret2")    ¦ SELECT * FROM t WHERE a IN (?…)
            insert into t value ("secret")                      ¦ INSERT INTO t value(?)
            insert into t (a) values ("secret")                 ¦ INSERT INTO t (a) VALUES (?)
            select * from t where a like "secret%"              ¦ SELECT * FROM t WHERE a LIKE ?
            select * from t where a is distinct from "secret"   ¦ SELECT * FROM t WHERE a IS DISTINCT FROM ?
            select trim(both "x" from "secret") from t          ¦ SELECT trim(both ? FROM ?) FROM t
            prepare s from "select secret"                      ¦ prepare s FROM ?
            select * from "t" where a = "secret"                ¦ SELECT * FROM "t" WHERE a = ?
            create user x identified by "secret"                ¦ CREATE user x IDENTIFIED BY ?
            alter user x identified by secret                   ¦ ALTER user x IDENTIFIED BY ?
            """)
    void what_may_be_a_literal_in_double_quotes_goes(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select * from t where a = 'it\\'s secret'           ¦ SELECT * FROM t WHERE a = ?
            select * from t where a = 'x\\' and b = 'secret'    ¦ SELECT * FROM t WHERE a = ?
            select * from t where a = 'secret                   ¦ SELECT * FROM t WHERE a = ?
            select * from t where a = $x$secret                 ¦ SELECT * FROM t WHERE a = ?
            select * from t where a = '''it's secret'''         ¦ SELECT * FROM t WHERE a = ?
            select 5--'secret                                   ¦ SELECT ? ?
            select a #> 'secret                                 ¦ SELECT a ?
            select [it's secret] from t                         ¦ SELECT ?
            select /* a /* b */ 'secret */ x from t             ¦ SELECT ?
            select * from t where a = \\'secret                 ¦ SELECT * FROM t WHERE a = ?
            """)
    void where_dialects_disagree_the_rest_is_one_marker(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            select a from t where b like ? escape '\\' and c = 1 ¦ SELECT a FROM t WHERE b LIKE ? ESCAPE ? AND c = ?
            select a from t where b like ? {escape '\\'}         ¦ SELECT a FROM t WHERE b LIKE ? {ESCAPE ?}
            SELECT  a	FROM t                                  ¦ SELECT a FROM t
            select a fetch first 5 rows only                    ¦ SELECT a FETCH FIRST ? ROWS ONLY
            select a order by b desc nulls last                 ¦ SELECT a ORDER BY b DESC NULLS LAST
            select first, last from names                       ¦ SELECT first, last FROM names
            select count(*), Count(a.b) from t                  ¦ SELECT count(*), Count(a.b) FROM t
            select cast(a as varchar(10)) from t                ¦ SELECT CAST(a AS varchar(?)) FROM t
            select a from t where exists(select 1 from u)       ¦ SELECT a FROM t WHERE EXISTS (SELECT ? FROM u)
            select a*-1, a.* from t a                           ¦ SELECT a * ?, a.* FROM t a
            select 名前 from 表                                   ¦ SELECT 名前 FROM 表
            """)
    void the_same_statement_reads_the_same(String sql, String shape) {
        assertThat(shapes.of(sql)).hasToString(shape);
    }
}
