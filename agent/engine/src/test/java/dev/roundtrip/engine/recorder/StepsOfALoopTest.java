package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.ConnectionUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.site.LoopLines;
import org.junit.jupiter.api.Test;

/** A loop of several lines, each of which leads to a connection and a commit of its own. */
class StepsOfALoopTest {

    private static final LoopLines LOOP_IN_APPROVE = (site, callee) -> site.method.equals("approve");

    @Test
    void the_loop_is_found_by_its_method_where_its_lines_differ() {
        ConnectionUse use = play(LOOP_IN_APPROVE).connections();

        assertThat(use.opened).isEqualTo(9);
        assertThat(use.site.method).isEqualTo("write");
        assertThat(use.loop.method).isEqualTo("approve");
    }

    @Test
    void lines_of_one_method_without_a_loop_are_none() {
        RequestRecord record = play(LoopLines.UNKNOWN);

        assertThat(record.connections().loop).isNull();
        assertThat(record.commitLoop()).isNull();
    }

    @Test
    void tells_where_commit_is_called_and_what_repeats_it() {
        RequestRecord record = play(LOOP_IN_APPROVE);

        assertThat(record.commits()).isEqualTo(9);
        assertThat(record.commitSite().method).isEqualTo("commit");
        assertThat(record.commitLoop().method).isEqualTo("approve");
    }

    @Test
    void one_commit_is_not_worth_a_look() {
        Program program = new Program(null, LOOP_IN_APPROVE);

        assertThat(program.request(() -> setStatus(program)).commitSite()).isNull();
    }

    @Test
    void auto_commit_is_called_nowhere() {
        Program program = new Program(null, LOOP_IN_APPROVE);
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(1), "UPDATE a SET b = ? WHERE id = ?");
            for (int i = 0; i < 8; i++) {
                program.update(statement, 1);
            }
        });

        assertThat(record.commits()).isEqualTo(8);
        assertThat(record.commitSite()).isNull();
    }

    @Test
    void a_write_that_follows_a_read_on_each_new_connection_had_one_of_its_own_too() {
        Program program = new Program(null, LOOP_IN_APPROVE);
        RequestRecord record = program.request(() -> {
            for (int i = 0; i < 5; i++) {
                Object connection = program.connect(1);
                program.query(program.prepare(connection, "SELECT id FROM action"), 1, "id", 1, 2);
                program.update(program.prepare(connection, "UPDATE plan SET doc = ? WHERE id = ?"), 1);
                program.close(connection);
            }
        });

        ShapeUse write = record.shapes().get(1);
        assertThat(write.connectionsOpened()).isZero();
        assertThat(write.newConnections()).isEqualTo(5);
    }

    @Test
    void writes_that_share_a_new_connection_have_one() {
        Program program = new Program(null, LOOP_IN_APPROVE);
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(1), "UPDATE plan SET doc = ? WHERE id = ?");
            for (int i = 0; i < 5; i++) {
                program.update(statement, 1);
            }
        });

        assertThat(record.shapes().get(0).newConnections()).isEqualTo(1);
    }

    private static RequestRecord play(LoopLines code) {
        Program program = new Program(null, code);
        return program.request(() -> approve(program));
    }

    private static void approve(Program program) {
        for (int action = 0; action < 3; action++) {
            setStatus(program);
            addApproval(program);
            storePlan(program);
        }
    }

    private static void setStatus(Program program) {
        write(program, "UPDATE action SET status = ? WHERE id = ?");
    }

    private static void addApproval(Program program) {
        write(program, "INSERT INTO approval (action_id) VALUES (?)");
    }

    private static void storePlan(Program program) {
        write(program, "UPDATE plan SET doc = ? WHERE id = ?");
    }

    private static void write(Program program, String sql) {
        Object connection = program.connect(1);
        program.call(Call.SET_AUTO_COMMIT, connection, false, 0, null);
        program.update(program.prepare(connection, sql), 1);
        commit(program, connection);
        program.close(connection);
    }

    private static void commit(Program program, Object connection) {
        program.call(Call.COMMIT, connection, null, 1, null);
    }
}
