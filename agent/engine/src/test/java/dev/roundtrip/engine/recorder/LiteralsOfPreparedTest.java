package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.ShapeUse;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LiteralsOfPreparedTest {

    private final Program program = new Program();

    @Test
    void texts_without_parameters_differ_by_their_literals() {
        ShapeUse use = run(i -> "SELECT id FROM t ORDER BY id LIMIT 20 OFFSET " + 20 * i, false);

        assertThat(use.executions()).isEqualTo(6);
        assertThat(use.distinctBinds()).isEqualTo(6);
        assertThat(use.repeatedBinds()).isZero();
        assertThat(use.parameters().get(1).step).isEqualTo(20);
    }

    @Test
    void texts_with_parameters_differ_by_their_literals_too() {
        ShapeUse use = run(i -> "SELECT id FROM t WHERE v = ? LIMIT 20 OFFSET " + 20 * i, true);

        assertThat(use.distinctBinds()).isEqualTo(6);
        assertThat(use.repeatedBinds()).isZero();
    }

    @Test
    void equal_literals_make_equal_values() {
        assertThat(run(i -> "SELECT id FROM t WHERE id = 7", false).distinctBinds())
                .isEqualTo(1);
        assertThat(run(i -> "SELECT id FROM t WHERE kind = 7 AND id = ?", true).distinctBinds())
                .isEqualTo(1);
    }

    @Test
    void comments_hold_no_values() {
        ShapeUse use = run(i -> "/* trace='" + i + "' */ SELECT id FROM t WHERE id = ? -- span " + i, true);

        assertThat(use.distinctBinds()).isEqualTo(1);
        assertThat(use.repeatedBinds()).isEqualTo(5);
    }

    private ShapeUse run(IntFunction<String> text, boolean parameter) {
        return program.request(() -> {
                    Object connection = program.connect(10);
                    for (int i = 0; i < 6; i++) {
                        Object statement = program.prepare(connection, text.apply(i));
                        if (parameter) {
                            program.recorder.bindNumber(statement, 1, 5);
                        }
                        program.query(statement, 10, "id", 900 + i);
                        program.closeStatement(statement);
                    }
                })
                .shapes()
                .get(0);
    }
}
