package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.ShapeTable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final String TASKS = "SELECT id, owner FROM tasks";
    private static final String OWNER = "SELECT name FROM owners WHERE id = ?";

    private final Program program = new Program();

    @Test
    void counts_executions_rows_and_time_of_each_shape() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(100);
            Object statement = program.prepare(connection, TASKS);
            program.query(statement, 50, "id", 1, 2, 3);
            program.query(statement, 30, "id", 4);
            program.closeStatement(statement);
            program.close(connection);
        });

        ShapeUse tasks = record.shapes().get(0);
        assertThat(tasks.executions()).isEqualTo(2);
        assertThat(tasks.rows()).isEqualTo(4);
        assertThat(tasks.maxRows()).isEqualTo(3);
        assertThat(tasks.nanos()).isEqualTo(80);
        assertThat(tasks.minNanos()).isEqualTo(30);
        assertThat(record.statements()).isEqualTo(2);
        assertThat(record.connections().opened).isEqualTo(1);
        assertThat(record.connections().borrowed).isEqualTo(1);
        assertThat(record.breakdown().nanos(Part.CONNECTION_SETUP)).isEqualTo(100);
        assertThat(record.breakdown().nanos(Part.QUERY)).isEqualTo(80);
    }

    @Test
    void a_move_that_the_driver_makes_by_another_move_reads_one_row() {
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(1), TASKS);
            Object rows = program.call(Call.EXECUTE, statement, null, 1, new Object());
            program.recorder.beginRow(rows);
            program.recorder.beginRow(rows);
            program.recorder.row(true);
            program.recorder.row(true);
        });

        assertThat(record.shapes().get(0).rows()).isEqualTo(1);
    }

    @Test
    void links_bound_values_to_the_column_that_delivered_them() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.query(
                    program.prepare(connection, TASKS),
                    1,
                    "owner",
                    LongStream.range(0, 50).map(i -> 7_000_000 + i * 31).toArray());
            for (int i = 0; i < 50; i++) {
                lookUp(connection, 7_000_000 + i * 31);
            }
        });

        ShapeUse owner = record.shapes().get(1);
        DriverLink link = owner.links().get(0);
        assertThat(owner.distinctBinds()).isEqualTo(50);
        assertThat(link.source.shape()).isSameAs(record.shapes().get(0).shape());
        assertThat(link.column).isEqualTo("owner");
        assertThat(link.position).isEqualTo(1);
        assertThat(link.matched).isEqualTo(50);
        assertThat(link.cover()).isEqualTo(1.0);
        assertThat(link.orderRatio()).isEqualTo(1.0);
        assertThat(link.dense).isFalse();
    }

    @Test
    void tells_parameters_that_are_dates() {
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(1), "SELECT v FROM t WHERE a = ? AND b = ? AND c = ?");
            for (int day = 10; day < 13; day++) {
                program.recorder.bind(statement, 1, java.sql.Date.valueOf("2024-06-" + day));
                program.recorder.bind(statement, 2, "2024-06-" + day);
                program.recorder.bind(statement, 3, "2024-06-" + day + "x");
                program.query(statement, 1, "v", day);
            }
        });

        assertThat(record.shapes().get(0).parameters())
                .extracting(parameter -> parameter.dates)
                .containsExactly(true, true, false);
    }

    @Test
    void calls_keys_dense_where_the_column_would_match_any_small_number() {
        assertThat(linkTo(1, 2, 3, 4, 5).dense).isTrue();
        assertThat(linkTo(2, 9, 4, 7, 1).dense).isTrue();
        assertThat(linkTo(200, 900, 400, 700, 100).dense).isFalse();
    }

    /** The link of look-ups by keys that are among 1 to 10 or, beyond, by hundreds. */
    private DriverLink linkTo(long... keys) {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            long factor = keys[0] < 100 ? 1 : 100;
            long[] all = LongStream.rangeClosed(1, 10).map(i -> i * factor).toArray();
            program.query(program.prepare(connection, TASKS), 1, "owner", all);
            for (long key : keys) {
                lookUp(connection, key);
            }
        });
        return record.shapes().get(1).links().get(0);
    }

    @Test
    void the_first_source_of_the_keys_stays_a_candidate_however_many_children_repeat_them() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            long[] keys = LongStream.range(0, 20).map(i -> 90_000 + i * 17).toArray();
            program.query(program.prepare(connection, TASKS), 1, "id", keys);
            for (int child = 0; child < 10; child++) {
                Object statement = program.prepare(
                        connection, "SELECT task_id FROM child" + "x".repeat(child) + " WHERE task_id = ?");
                for (long key : keys) {
                    program.recorder.bindNumber(statement, 1, key);
                    program.query(statement, 1, "task_id", key);
                }
            }
        });

        ShapeUse last = record.shapes().get(10);
        assertThat(last.links()).anySatisfy(link -> {
            assertThat(link.source.shape()).isSameAs(record.shapes().get(0).shape());
            assertThat(link.matched).isEqualTo(20);
        });
    }

    @Test
    void finds_no_link_where_the_values_came_from_elsewhere() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.query(program.prepare(connection, TASKS), 1, "id", 900, 901, 902);
            for (int i = 0; i < 50; i++) {
                lookUp(connection, 5_000 + i * 7);
            }
        });

        assertThat(record.shapes().get(1).links()).isEmpty();
    }

    @Test
    void names_the_line_that_loops_and_the_line_that_calls() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            program.query(program.prepare(connection, TASKS), 1, "owner", 11, 22, 33, 44);
            for (long id : new long[] {11, 22, 33, 44}) {
                lookUp(connection, id); // the loop
            }
        });

        ShapeUse owner = record.shapes().get(1);
        assertThat(owner.callSite().method).isEqualTo("lookUp");
        assertThat(owner.sameLoop()).isTrue();
        assertThat(owner.loop().className).isEqualTo(RecorderTest.class.getName());
        assertThat(owner.loop().method).isEqualTo("names_the_line_that_loops_and_the_line_that_calls");
    }

    @Test
    void a_query_that_several_tests_run_is_placed_where_each_of_them_runs_it() {
        for (int i = 0; i < 8; i++) {
            assertThat(test(this::setsUp).callSite().method).isEqualTo("setsUp");
        }

        assertThat(test(this::listsTasks).callSite().method).isEqualTo("listsTasks");
    }

    @Test
    void every_test_says_where_it_opened_its_connection_however_many_ran_before() {
        for (int i = 0; i < 300; i++) {
            test(this::setsUp);
        }

        assertThat(program.finished)
                .allMatch(test -> test.connections().site.method.equals("setsUp"));
    }

    private ShapeUse test(Runnable body) {
        program.recorder.enter(Call.REQUEST_TEST, this, "com.acme.OwnerTest#lists");
        body.run();
        program.recorder.exit(Call.REQUEST_TEST, null);
        return program.finished.get(program.finished.size() - 1).shapes().get(0);
    }

    private void setsUp() {
        program.query(program.prepare(program.connect(1), TASKS), 1, "owner", 11);
    }

    private void listsTasks() {
        program.query(program.prepare(program.connect(1), TASKS), 1, "owner", 11);
    }

    @Test
    void equal_values_are_repeats_unless_the_table_was_written_between() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            lookUp(connection, 1);
            lookUp(connection, 1);
            program.update(program.prepare(connection, "UPDATE owners SET name = 'x' WHERE id = 1"), 1);
            lookUp(connection, 1);
        });

        ShapeUse owner = record.shapes().get(0);
        assertThat(owner.executions()).isEqualTo(3);
        assertThat(owner.distinctBinds()).isEqualTo(1);
        assertThat(owner.repeatedBinds()).isEqualTo(1);
    }

    @Test
    void a_million_executions_of_one_shape_stay_one_row_with_exact_counts() {
        RequestRecord record = program.request(() -> {
            Object statement = program.prepare(program.connect(1), OWNER);
            for (int i = 0; i < 1_000_000; i++) {
                program.recorder.bindNumber(statement, 1, i);
                program.query(statement, 1, "name");
            }
        });

        ShapeUse owner = record.shapes().get(0);
        assertThat(record.shapes()).hasSize(1);
        assertThat(owner.executions()).isEqualTo(1_000_000);
        assertThat(owner.distinctBinds()).isBetween(850_000L, 1_150_000L);
    }

    @Test
    void many_repeating_shapes_are_counted_by_estimate_in_the_end() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            for (int shape = 0; shape < 40; shape++) {
                Object statement = program.prepare(connection, OWNER + " AND x" + "x".repeat(shape) + " = 1");
                for (int i = 0; i < 1_000; i++) {
                    program.recorder.bindNumber(statement, 1, i * 7L);
                    program.query(statement, 1, "name");
                }
            }
        });

        assertThat(record.shapes().get(0).distinctBinds()).isEqualTo(1_000);
        // From 64 members: five standard deviations of an eighth each.
        assertThat(record.shapes().get(39).distinctBinds()).isBetween(380L, 1_620L);
        assertThat(record.shapes().get(39).executions()).isEqualTo(1_000);
    }

    @Test
    void shapes_beyond_the_bound_are_counted_together() {
        RequestRecord record = program.request(() -> {
            Object connection = program.connect(1);
            for (int i = 0; i < ShapeTable.MAX_SHAPES + 44; i++) {
                program.query(program.prepare(connection, "SELECT a FROM t" + "x".repeat(i)), 1, "a");
            }
        });

        assertThat(record.shapes()).hasSize(ShapeTable.MAX_SHAPES + 1);
        assertThat(record.dropped()).isEqualTo(44);
        assertThat(record.statements()).isEqualTo(ShapeTable.MAX_SHAPES + 44);
    }

    @Test
    void looks_at_values_only_inside_requests_and_not_deep_into_wide_results() {
        program.request(() -> {
            Object statement = program.prepare(program.connect(1), TASKS);
            Object rows = program.call(Call.EXECUTE, statement, null, 1, new Object());
            for (int i = 0; i < 600; i++) {
                program.recorder.beginRow(rows);
                program.recorder.row(true);
                assertThat(program.reading).isEqualTo(i < 512);
            }
        });

        assertThat(program.reading).isFalse();
    }

    @Test
    void a_thread_without_boundary_gets_a_unit_for_each_burst_of_work() {
        burst();
        program.spend(200_000_000);
        burst();
        program.recorder.endAll();

        assertThat(program.finished).hasSize(2).allSatisfy(record -> {
            assertThat(record.kind()).isEqualTo(RequestKind.BACKGROUND);
            assertThat(record.name()).startsWith("background ");
            assertThat(record.statements()).isEqualTo(1);
        });
    }

    @Test
    void what_the_main_thread_does_outside_all_requests_is_the_programs_own_unit() {
        Program main = new Program(Thread.currentThread());
        main.recorder.enter(Call.REQUEST_MAIN, null, "com.acme.Import");
        Object connection = main.connect(10);
        main.request(() -> main.query(main.prepare(connection, TASKS), 40, "id", 1));
        main.spend(50);
        main.recorder.exit(Call.REQUEST_MAIN, null);

        assertThat(main.finished)
                .extracting(RequestRecord::name)
                .containsExactly("com.acme.Job#run", "main com.acme.Import");
        assertThat(main.finished.get(1).breakdown().wallNanos()).isEqualTo(60);
        assertThat(main.finished.get(1).statements()).isZero();
    }

    private void burst() {
        Object connection = program.connect(10);
        program.query(program.prepare(connection, TASKS), 10, "id", 1);
        program.close(connection);
    }

    private void lookUp(Object connection, long id) {
        Object statement = program.prepare(connection, OWNER);
        program.recorder.bindNumber(statement, 1, id);
        program.query(statement, 1, "name");
        program.closeStatement(statement);
    }
}
