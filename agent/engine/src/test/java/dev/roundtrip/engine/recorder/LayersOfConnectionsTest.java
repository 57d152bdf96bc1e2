package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import java.lang.reflect.Proxy;
import javax.sql.PooledConnection;
import org.junit.jupiter.api.Test;

/** What stands between the program and its connection, and what is committed on it. */
class LayersOfConnectionsTest {

    private static final String TASKS = "SELECT id, owner FROM tasks";

    private final Program program = new Program();

    @Test
    void a_statement_behind_a_pools_wrapper_is_counted_once() {
        Object inner = new Program.FakeConnection();
        Object outer = new Program.FakePooled();
        Object innerStatement = new Object();
        Object outerStatement = new Object();
        Object innerRows = new Object();
        Object outerRows = new Object();
        RequestRecord record = program.request(() -> {
            program.call(Call.GET_CONNECTION, new Object(), null, 5, outer);
            nest(Call.PREPARE, outer, TASKS, outerStatement, inner, innerStatement);
            nest(Call.EXECUTE, outerStatement, null, outerRows, innerStatement, innerRows);
            program.recorder.beginRow(outerRows);
            program.recorder.beginRow(innerRows);
            program.recorder.row(true);
            program.recorder.row(true);
            program.call(Call.CLOSE_CONNECTION, outer, null, 0, null);
        });

        assertThat(record.statements()).isEqualTo(1);
        assertThat(record.shapes()).hasSize(1);
        assertThat(record.shapes().get(0).rows()).isEqualTo(1);
        assertThat(record.connections().opened).isZero();
        assertThat(record.connections().borrowed).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.POOL_WAIT)).isEqualTo(5);
    }

    @Test
    void a_wrapper_made_where_nobody_saw_it_has_the_text_of_what_it_wraps() {
        Object proxy = new Object();
        Object wrapper = new Object();
        Object innerStatement = new Object();
        Object outerRows = new Object();
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            nest(Call.PREPARE, new Program.FakePooled(), TASKS, proxy, connection, innerStatement);
            nest(Call.EXECUTE, wrapper, null, outerRows, innerStatement, new Object());
            nest(Call.EXECUTE, wrapper, null, outerRows, innerStatement, new Object());
            program.recorder.beginRow(outerRows);
            program.recorder.row(true);
        });

        assertThat(record.statements()).isEqualTo(2);
        assertThat(record.shapes()).singleElement().satisfies(shape -> {
            assertThat(shape.shape().text()).isEqualTo(TASKS);
            assertThat(shape.executions()).isEqualTo(2);
            assertThat(shape.rows()).isEqualTo(1);
        });
    }

    @Test
    void a_look_alike_around_a_query_hides_nothing() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.recorder.enter(Call.RESULT_SET, new Program.Alien(), null);
            program.query(program.prepare(connection, TASKS), 20, "id", 1);
            program.recorder.exit(Call.RESULT_SET, new Object());
        });

        assertThat(record.statements()).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.QUERY)).isEqualTo(20);
    }

    @Test
    void a_drivers_own_data_source_opens_although_no_driver_connects() {
        RequestRecord record = program.request(() -> {
            Object connection =
                    program.call(Call.GET_CONNECTION, new Object(), null, 500, new Program.FakeConnection());
            program.query(program.prepare(connection, TASKS), 1, "id", 1);
            program.close(connection);
        });

        assertThat(record.connections().opened).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.CONNECTION_SETUP)).isEqualTo(500);
        assertThat(record.breakdown().nanos(Part.POOL_WAIT)).isZero();
    }

    @Test
    void a_handle_of_a_pooled_connection_is_borrowed_however_physical_its_class() {
        PooledConnection pooled = (PooledConnection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PooledConnection.class},
                (proxy, method, arguments) -> null);
        RequestRecord record = program.request(() -> {
            program.query(program.prepare(program.connect(500), TASKS), 1, "id", 1);
            Object handle = program.call(Call.GET_CONNECTION, pooled, null, 5, new Program.FakeConnection());
            program.query(program.prepare(handle, TASKS), 1, "id", 1);
            program.close(handle);
        });

        assertThat(record.connections().opened).isEqualTo(1);
        assertThat(record.connections().borrowed).isEqualTo(2);
    }

    @Test
    void writes_under_auto_commit_are_commits() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            Object insert = program.prepare(connection, "INSERT INTO t (a) VALUES (?)");
            program.update(insert, 1);
            program.update(insert, 1);
        });

        assertThat(record.commits()).isEqualTo(2);
        assertThat(record.shapes().get(0).commits()).isEqualTo(2);
        assertThat(record.shapes().get(0).autoCommitted()).isEqualTo(2);
    }

    @Test
    void a_transaction_is_one_commit_whatever_it_writes() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.call(Call.SET_AUTO_COMMIT, connection, false, 0, null);
            Object insert = program.prepare(connection, "INSERT INTO t (a) VALUES (?)");
            program.update(insert, 1);
            program.update(insert, 1);
            program.call(Call.COMMIT, connection, null, 10, null);
            program.call(Call.SET_AUTO_COMMIT, connection, true, 0, null);
        });

        assertThat(record.commits()).isEqualTo(1);
        assertThat(record.shapes().get(0).commits()).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.COMMIT)).isEqualTo(10);
    }

    private void nest(int call, Object outer, Object argument, Object outerResult, Object inner, Object innerResult) {
        program.recorder.enter(call, outer, argument);
        program.recorder.enter(call, inner, argument);
        program.recorder.exit(call, innerResult);
        program.recorder.exit(call, outerResult);
    }
}
