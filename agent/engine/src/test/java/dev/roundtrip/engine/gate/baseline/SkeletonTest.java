package dev.roundtrip.engine.gate.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT a FROM t WHERE id = ? | select a,b  from t where id=?",
                "select o1_0.id, o1_0.name from owner o1_0 where o1_0.id=? | select o2_0.id from owner o2_0 where o2_0.id=?",
                "select owner0_.id as id1_0_ from owner owner0_ where owner0_.id=? | select o1_0.id from owner o1_0 where o1_0.id=?",
                "select a from t where id in (?, ?) | select a from t where id in (...)",
                "select (select max(x) from y) m, b from t where k=? | select b from t where k=?",
                "insert into t (a, b) values (?, ?) | insert into t (a, b, c) values (?, ?, ?)",
                "update t set a=?, b=? where id=? | update t set c=? where id=?",
                "select a from (select a, b from x union all select a, b from y) u where u.k=? "
                        + "| select a from (select a from x union all select a from y) u where u.k=?",
            })
    void what_does_not_touch_the_cause_leaves_it_alone(String before, String after) {
        assertThat(Skeleton.of(after)).isEqualTo(Skeleton.of(before)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select a from t where id = ? | select a from u where id = ?",
                "select a from t where id = ? | select a from t where name = ?",
                "select a from t where id = ? | delete from t where id = ?",
                "insert into t (a) values (?) | insert into u (a) values (?)",
                "insert into t select a from x | insert into t select a from y",
                "update t set a=? where id=? | update t set a=? where k=?",
                "select a from s.t where k=? | select a from r.t where k=?",
            })
    void another_table_condition_or_verb_is_another_statement(String one, String other) {
        assertThat(Skeleton.of(one)).isNotEqualTo(Skeleton.of(other));
    }
}
