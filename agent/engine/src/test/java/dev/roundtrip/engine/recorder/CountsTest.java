package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.shape.Shapes;
import org.junit.jupiter.api.Test;

/** Counts that went wrong in the corners, each beside its closest neighbour. */
class CountsTest {

    private static final String TASKS = "SELECT id FROM tasks";
    private static final String WIDE =
            "SELECT id FROM t WHERE a=? AND b=? AND c=? AND d=? AND e=? AND f=? AND g=?" + " AND h=? AND i=? AND j=?";

    private final Program program = new Program();

    @Test
    void equal_values_beyond_the_eighth_position_are_equal() {
        ShapeUse use = program.request(() -> {
                    Object statement = program.prepare(program.connect(1), WIDE);
                    wide(statement, 10);
                    wide(statement, 10);
                    wide(statement, 11);
                })
                .shapes()
                .get(0);

        assertThat(use.distinctBinds()).isEqualTo(2);
        assertThat(use.repeatedBinds()).isEqualTo(1);
    }

    @Test
    void texts_that_differ_behind_the_eighth_literal_differ() {
        ShapeUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    for (int last : new int[] {10, 11, 10}) {
                        text(connection, "SELECT a FROM t WHERE b IN (1, 2, 3, 4, 5, 6, 7, 8) AND c = " + last);
                    }
                })
                .shapes()
                .get(0);

        assertThat(use.distinctBinds()).isEqualTo(2);
        assertThat(use.repeatedBinds()).isEqualTo(1);
    }

    @Test
    void a_rollback_before_the_first_execution_is_not_between_executions() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
            program.call(Call.ROLLBACK, connection, null, 0, null);
            Object other = program.prepare(connection, "SELECT a FROM b");
            program.query(other, 1, "a", 1);
            program.query(other, 1, "a", 1);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
        });

        assertThat(record.shapes().get(0).rollbacksBetween()).isEqualTo(1);
        assertThat(record.shapes().get(1).rollbacksBetween()).isZero();
    }

    @Test
    void a_batch_of_several_texts_may_have_written_any_table() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
            Object batch = program.call(Call.CREATE_STATEMENT, connection, null, 0, new Object());
            program.call(Call.ADD_BATCH, batch, "UPDATE tasks SET a = 1", 0, null);
            program.call(Call.ADD_BATCH, batch, "UPDATE logs SET a = 1", 0, null);
            program.call(Call.EXECUTE_BATCH, batch, null, 1, new int[2]);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
        });

        assertThat(record.shapes().get(0).repeatedBinds()).isZero();
    }

    @Test
    void a_batch_of_one_text_has_written_its_own_tables() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
            Object batch = program.prepare(connection, "UPDATE logs SET a = ?");
            program.call(Call.ADD_BATCH, batch, null, 0, null);
            program.call(Call.ADD_BATCH, batch, null, 0, null);
            program.call(Call.EXECUTE_BATCH, batch, null, 1, new int[2]);
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
        });

        assertThat(record.shapes().get(0).repeatedBinds()).isEqualTo(1);
    }

    @Test
    void a_source_that_gives_out_its_one_connection_opens_it_once() {
        Object only = new Program.FakeConnection();
        RequestRecord record = program.request(() -> {
            for (int i = 0; i < 5; i++) {
                program.call(Call.GET_CONNECTION, new Object(), null, 1, only);
                program.query(program.prepare(only, TASKS), 1, "id", 1);
            }
        });

        assertThat(record.connections().opened).isEqualTo(1);
        assertThat(record.connections().borrowed).isEqualTo(5);
        assertThat(record.connections().maxHeld).isEqualTo(1);
    }

    @Test
    void a_driver_that_declines_a_url_has_not_failed() {
        RequestRecord record = program.request(() -> program.call(Call.CONNECT, new Object(), "jdbc:other:", 1, null));

        assertThat(record.connections().failed).isZero();
        assertThat(record.connections().opened).isZero();
    }

    @Test
    void a_connect_that_fails_is_set_up_time_and_no_wait_for_a_pool() {
        RequestRecord record = program.request(() -> {
            program.recorder.enter(Call.GET_CONNECTION, null, "jdbc:fake:");
            program.recorder.enter(Call.CONNECT, new Object(), "jdbc:fake:");
            program.spend(300);
            program.recorder.fail(Call.CONNECT, new IllegalStateException());
            program.recorder.fail(Call.GET_CONNECTION, new IllegalStateException());
        });

        assertThat(record.connections().failed).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.CONNECTION_SETUP)).isEqualTo(300);
        assertThat(record.breakdown().nanos(Part.POOL_WAIT)).isZero();
    }

    @Test
    void a_connect_beneath_two_wrappers_that_wait_for_first_use_is_counted() {
        Object outer = new Program.FakePooled();
        Object inner = new Program.FakePooled();
        RequestRecord record = program.request(() -> {
            program.recorder.enter(Call.PREPARE, outer, TASKS);
            program.recorder.enter(Call.PREPARE, inner, TASKS);
            program.connect(90);
            program.recorder.exit(Call.PREPARE, new Object());
            program.recorder.exit(Call.PREPARE, new Object());
        });

        assertThat(record.connections().opened).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.CONNECTION_SETUP)).isEqualTo(90);
    }

    @Test
    void a_pools_wrapper_that_goes_back_keeps_its_mode() {
        Object wrapper = new Program.FakePooled();
        program.call(Call.SET_AUTO_COMMIT, wrapper, false, 0, null);
        RequestRecord record = program.request(() -> {
            for (int i = 0; i < 2; i++) {
                borrowAndWrite(wrapper);
            }
        });

        assertThat(record.commits()).isZero();
    }

    @Test
    void closing_what_nobody_used_opens_no_unit() {
        program.close(new Object());
        program.recorder.endAll();

        assertThat(program.finished).isEmpty();
    }

    @Test
    void shapes_beyond_the_bound_of_the_process_are_dropped_in_their_request() {
        Program small = new Program(new Shapes(1, 10));
        RequestRecord record = small.request(() -> {
            Object connection = small.connect(1);
            small.query(small.prepare(connection, TASKS), 1, "id", 1);
            small.query(small.prepare(connection, "SELECT a FROM b"), 1, "a", 1);
            small.query(small.prepare(connection, "SELECT c FROM d"), 1, "c", 1);
        });

        assertThat(record.dropped()).isEqualTo(2);
        assertThat(record.shapes()).hasSize(2);
    }

    /** A handle of the pool, around the pool's wrapper, whose statements the pool keeps. */
    private void borrowAndWrite(Object wrapper) {
        Object handle = program.call(Call.GET_CONNECTION, new Object(), null, 1, new Program.FakePooled());
        Object statement = new Object();
        program.recorder.enter(Call.PREPARE, handle, "INSERT INTO t (a) VALUES (?)");
        program.call(Call.PREPARE, wrapper, "INSERT INTO t (a) VALUES (?)", 0, new Object());
        program.recorder.exit(Call.PREPARE, statement);
        program.update(statement, 1);
        program.recorder.enter(Call.CLOSE_CONNECTION, handle, null);
        program.call(Call.CLOSE_CONNECTION, wrapper, null, 0, null);
        program.recorder.exit(Call.CLOSE_CONNECTION, null);
    }

    private void text(Object connection, String sql) {
        Object statement = program.call(Call.CREATE_STATEMENT, connection, null, 0, new Object());
        program.call(Call.EXECUTE, statement, sql, 1, new Object());
        program.closeStatement(statement);
    }

    private void wide(Object statement, long last) {
        for (int i = 1; i <= 9; i++) {
            program.recorder.bindNumber(statement, i, i);
        }
        program.recorder.bindNumber(statement, 10, last);
        program.query(statement, 1, "id", 1);
    }
}
