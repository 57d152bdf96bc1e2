package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** Which unit a span of time belongs to, where units follow, nest and overlap. */
class UnitTimesTest {

    private static final String TASKS = "SELECT id FROM tasks";
    private static final long SECOND = 1_000_000_000;

    private final Program program = new Program();

    @Test
    void a_background_unit_lasts_as_long_as_its_rows() {
        Object connection = program.connect(10);
        Object statement = program.prepare(connection, TASKS);
        Object rows = program.call(Call.EXECUTE, statement, null, 10, new Object());
        program.recorder.beginRow(rows);
        program.spend(5 * SECOND);
        program.recorder.row(true);
        program.close(connection);
        program.recorder.endAll();

        Breakdown breakdown = only(program).breakdown();
        assertThat(breakdown.nanos(Part.FETCH)).isEqualTo(5 * SECOND);
        assertThat(breakdown.nanos(Part.PROCESSING)).isNotNegative();
    }

    @Test
    void a_query_inside_a_step_to_the_next_row_is_not_told_twice() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(0);
            Object rows = program.call(Call.EXECUTE, program.prepare(connection, TASKS), null, 10, new Object());
            program.recorder.beginRow(rows);
            program.call(Call.EXECUTE, program.prepare(connection, "SELECT b FROM c"), null, 70, new Object());
            program.recorder.row(true);
        });

        assertThat(record.breakdown().nanos(Part.QUERY)).isEqualTo(80);
        assertThat(record.breakdown().nanos(Part.PROCESSING)).isZero();
    }

    @Test
    void what_the_main_thread_did_for_requests_before_its_own_unit_is_not_told_twice() {
        Program main = new Program(Thread.currentThread());
        main.recorder.enter(Call.REQUEST_MAIN, null, "com.acme.Import");
        main.request(() -> main.spend(500));
        main.connect(30);
        main.recorder.exit(Call.REQUEST_MAIN, null);

        assertThat(main.finished)
                .extracting(record -> record.breakdown().wallNanos())
                .containsExactly(500L, 30L);
    }

    @Test
    void a_request_inside_a_query_of_the_main_unit_leaves_no_negative_time() {
        Program main = new Program(Thread.currentThread());
        main.recorder.enter(Call.REQUEST_MAIN, null, "com.acme.Import");
        Object statement = main.prepare(main.connect(0), TASKS);
        main.recorder.enter(Call.EXECUTE, statement, null);
        main.request(() -> main.spend(400));
        main.recorder.exit(Call.EXECUTE, new Object());
        main.recorder.exit(Call.REQUEST_MAIN, null);

        Breakdown unit = main.finished.get(1).breakdown();
        assertThat(unit.nanos(Part.QUERY)).isEqualTo(400);
        assertThat(unit.nanos(Part.PROCESSING)).isZero();
    }

    @Test
    void a_connection_that_a_later_request_closes_does_not_count_as_held_less_than_none() {
        Object[] kept = new Object[1];
        program.request(() -> kept[0] = program.connect(1));
        RequestRecord second = program.request(() -> {
            program.close(kept[0]);
            program.close(program.connect(1));
        });

        assertThat(second.connections().maxHeld).isEqualTo(1);
    }

    @Test
    void a_background_thread_that_keeps_its_connection_has_long_pauses_in_one_unit() {
        Object connection = program.connect(10);
        program.query(program.prepare(connection, TASKS), 10, "id", 1);
        program.spend(2 * SECOND);
        for (int i = 0; i < 3; i++) {
            program.query(program.prepare(connection, TASKS), 10, "id", 1);
            program.spend(SECOND / 2);
        }
        program.close(connection);
        program.recorder.endAll();

        assertThat(program.finished).extracting(RequestRecord::statements).containsExactly(1L, 3L);
    }

    private static RequestRecord only(Program program) {
        assertThat(program.finished).hasSize(1);
        return program.finished.get(0);
    }
}
