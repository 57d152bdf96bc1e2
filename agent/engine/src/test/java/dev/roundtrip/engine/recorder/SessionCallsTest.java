package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.SessionUse;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done for connections: who counts, and what is data. */
class SessionCallsTest {

    private static final String STOCK = "SELECT stock FROM item";

    private final Program program = new Program();

    /** Of the first sixteen calls the recorder takes no notice: they load classes. */
    @BeforeEach
    void the_process_is_warm() {
        program.request(() -> {
            Object connection = program.connect(1);
            for (int i = 0; i < 16; i++) {
                program.call(Call.PING, connection, null, 30, true);
            }
        });
    }

    @Test
    void the_first_calls_of_a_process_are_not_counted() {
        Program cold = new Program();

        SessionUse use = cold.request(() -> {
                    Object connection = cold.connect(1);
                    for (int i = 0; i < 17; i++) {
                        cold.call(Call.PING, connection, null, 30, true);
                    }
                })
                .session();

        assertThat(use.pings).isEqualTo(1);
    }

    @Test
    void only_calls_of_a_tenth_of_a_millisecond_may_be_round_trips() {
        SessionUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    program.call(Call.PING, connection, null, 99_999, true);
                    program.call(Call.SESSION, connection, null, 100_000, null);
                })
                .session();

        assertThat(use.trips).isEqualTo(1);
    }

    @Test
    void checks_and_settings_of_the_application_are_counted_with_their_time() {
        SessionUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    program.call(Call.PING, connection, null, 30, true);
                    program.call(Call.SESSION, connection, null, 20, null);
                    program.call(Call.SESSION, connection, null, 20, null);
                    program.query(program.prepare(connection, STOCK), 5, "stock", 1);
                })
                .session();

        assertThat(use.pings).isEqualTo(1);
        assertThat(use.pingNanos).isEqualTo(30);
        assertThat(use.settings).isEqualTo(2);
        assertThat(use.settingNanos).isEqualTo(40);
    }

    @Test
    void a_stall_is_what_the_longest_call_took_more_than_the_next() {
        SessionUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    program.call(Call.SESSION, connection, null, 30, null);
                    program.call(Call.PING, connection, null, 900, true);
                    program.call(Call.SESSION, connection, null, 20, null);
                })
                .session();

        assertThat(use.stallNanos).isEqualTo(870);
        assertThat(use.regularNanos()).isEqualTo(80);
    }

    @Test
    void a_setting_that_wrappers_pass_on_is_one_setting() {
        SessionUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    program.recorder.enter(Call.SESSION, new Program.FakePooled(), null);
                    program.call(Call.SESSION, connection, null, 20, null);
                    program.recorder.exit(Call.SESSION, null);
                })
                .session();

        assertThat(use.settings).isEqualTo(1);
        assertThat(use.settingNanos).isEqualTo(20);
    }

    @Test
    void what_a_pool_does_within_a_borrow_serves_the_connection() {
        SessionUse use = program.request(() -> {
                    program.recorder.enter(Call.GET_CONNECTION, new Object(), null);
                    program.call(Call.PING, new Program.FakeConnection(), null, 30, true);
                    program.call(Call.EXECUTE, new Object(), "SELECT 1", 40, true);
                    program.call(Call.SET_AUTO_COMMIT, new Program.FakeConnection(), true, 10, null);
                    program.recorder.exit(Call.GET_CONNECTION, new Program.FakePooled());
                })
                .session();

        assertThat(use.pings).as("the ping and the test query").isEqualTo(2);
        assertThat(use.pingNanos).isEqualTo(70);
        assertThat(use.settings).isEqualTo(1);
        assertThat(use.settingNanos).isEqualTo(10);
    }

    @Test
    void a_change_of_auto_commit_is_a_setting_unless_it_commits_what_was_written() {
        SessionUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    program.call(Call.SET_AUTO_COMMIT, connection, false, 40, null);
                    program.update(program.prepare(connection, "UPDATE item SET stock = 1"), 5);
                    program.call(Call.SET_AUTO_COMMIT, connection, true, 60, null);
                })
                .session();

        assertThat(use.settings).isEqualTo(1);
        assertThat(use.settingNanos).isEqualTo(40);
    }

    @Test
    void queries_and_commits_are_no_chatter() {
        SessionUse use = program.request(() -> {
                    Object connection = program.connect(1);
                    program.query(program.prepare(connection, STOCK), 5, "stock", 1);
                    program.call(Call.COMMIT, connection, null, 40, null);
                })
                .session();

        assertThat(use.pings + use.settings).isZero();
    }
}
