package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** Wrappers that count their users, as OpenJPA has them: each user closes the wrapper, which goes on until the last. */
class CountedUsersTest {

    private static final String INSERT = "INSERT INTO t (a) VALUES (?)";

    private final Program program = new Program();
    private final Object wrapper = new Program.FakePooled();
    private final Object physical = new Program.FakeConnection();

    @Test
    void a_commit_through_a_wrapper_that_a_user_has_closed_is_that_of_its_write() {
        ShapeUse use = program.request(() -> {
                    begin();
                    write();
                    program.close(wrapper);
                    nested(Call.COMMIT);
                })
                .shapes()
                .get(0);

        assertThat(use.commits()).isEqualTo(1);
    }

    @Test
    void a_commit_through_a_wrapper_that_nobody_closed_counts_once() {
        ShapeUse use = program.request(() -> {
                    begin();
                    write();
                    nested(Call.COMMIT);
                    nested(Call.COMMIT);
                })
                .shapes()
                .get(0);

        assertThat(use.commits()).isEqualTo(1);
    }

    @Test
    void what_was_rolled_back_is_not_committed_later() {
        ShapeUse use = program.request(() -> {
                    begin();
                    write();
                    program.close(wrapper);
                    nested(Call.ROLLBACK);
                    nested(Call.COMMIT);
                })
                .shapes()
                .get(0);

        assertThat(use.commits()).isZero();
    }

    private void begin() {
        program.recorder.enter(Call.SET_AUTO_COMMIT, wrapper, false);
        program.call(Call.SET_AUTO_COMMIT, physical, false, 0, null);
        program.recorder.exit(Call.SET_AUTO_COMMIT, null);
    }

    private void write() {
        program.recorder.enter(Call.PREPARE, wrapper, INSERT);
        Object statement = program.call(Call.PREPARE, physical, INSERT, 0, new Object());
        program.recorder.exit(Call.PREPARE, statement);
        program.update(statement, 1);
    }

    private void nested(int call) {
        program.recorder.enter(call, wrapper, null);
        program.call(call, physical, null, 0, null);
        program.recorder.exit(call, null);
    }
}
