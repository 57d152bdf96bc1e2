package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ResultUse;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** What the rows of a result were used for, and which queries belong to the same keys. */
class RowsInUseTest {

    private static final String LOOK = "SELECT note FROM loan WHERE author_id = ?";
    private static final String INSERT = "INSERT INTO loan(author_id, note) VALUES(?, ?)";
    private static final String BOOKS = "SELECT id, title, blurb FROM book";
    private static final String LIST = "SELECT id FROM orders WHERE customer = ?";
    private static final String LINES = "SELECT text FROM line WHERE order_id = ?";

    private final Program program = new Program();
    private Object connection;

    @Test
    void rows_that_nobody_looks_at_are_unread_and_a_glance_at_one_column_reads_a_row() {
        ShapeUse use = only(() -> rows(BOOKS, 20, 5));

        assertThat(use.rows()).isEqualTo(20);
        assertThat(use.results().watchedRows).isEqualTo(20);
        assertThat(use.results().unreadRows).isEqualTo(15);
    }

    @Test
    void of_a_wide_result_the_first_512_rows_are_watched() {
        ShapeUse use = only(() -> rows(BOOKS, 600, 0));

        assertThat(use.rows()).isEqualTo(600);
        assertThat(use.results().watchedRows).isEqualTo(512);
        assertThat(use.results().unreadRows).isEqualTo(512);
    }

    @Test
    void the_row_at_which_a_loop_breaks_off_is_not_watched_to_its_end() {
        ShapeUse use = only(() -> {
            Object result = execute(BOOKS);
            program.recorder.beginRow(result);
            program.recorder.row(true);
        });

        assertThat(use.rows()).isEqualTo(1);
        assertThat(use.results().unreadRows).isZero();
    }

    @Test
    void columns_are_known_by_number_and_by_name_in_whichever_case() {
        ResultUse use = columns("TITLE", 3);

        assertThat(use.read(1)).isFalse();
        assertThat(use.read(2)).isTrue();
        assertThat(use.read(3)).isTrue();
        assertThat(use.readColumns()).isEqualTo(2);
        assertThat(use.readUnknown()).isFalse();
    }

    @Test
    void a_name_that_the_select_list_does_not_hold_may_be_any_column() {
        assertThat(columns("book.title", 3).readUnknown()).isTrue();
    }

    @Test
    void the_largest_fetch_size_that_was_set_counts_and_none_is_none() {
        assertThat(only(() -> rows(BOOKS, 3, 3)).results().fetchSize).isZero();
        ShapeUse set = only(() -> {
            Object statement = program.prepare(connection, BOOKS);
            program.call(Call.FETCH_SIZE, statement, 10, 0, null);
            program.query(statement, 1, "id", 1, 2);
        });
        assertThat(set.results().fetchSize).isEqualTo(10);
    }

    @Test
    void a_limit_of_the_statement_counts_as_one_and_zero_lifts_it() {
        assertThat(capped(100)).isTrue();
        assertThat(capped(100L)).isTrue();
        assertThat(capped(0)).isFalse();
    }

    private boolean capped(Number most) {
        return only(() -> {
                    Object statement = program.prepare(connection, BOOKS);
                    program.call(Call.MAX_ROWS, statement, most, 0, null);
                    program.query(statement, 1, "id", 1, 2);
                })
                .results()
                .capped;
    }

    @Test
    void a_look_and_a_write_of_the_same_keys_share_them() {
        RequestRecord record = record(() -> pairs(20, 0));

        assertThat(record.shapes().get(1).sharedKeys()).singleElement().satisfies(keys -> {
            assertThat(keys.read.shape()).isSameAs(record.shapes().get(0).shape());
            assertThat(keys.common).isEqualTo(20);
            assertThat(keys.readPosition).isEqualTo(1);
            assertThat(keys.position).isEqualTo(1);
        });
        assertThat(record.shapes().get(0).sharedKeys()).isEmpty();
    }

    @Test
    void other_keys_are_not_shared() {
        assertThat(record(() -> pairs(20, 1_000)).shapes().get(1).sharedKeys()).isEmpty();
    }

    @Test
    void the_same_keys_of_another_table_are_not_shared() {
        RequestRecord record = record(() -> {
            for (long key = 70_000; key < 70_020; key++) {
                look("SELECT name FROM author WHERE id = ?", key);
                write(key);
            }
        });

        assertThat(record.shapes().get(1).sharedKeys()).isEmpty();
    }

    @Test
    void two_common_values_may_be_chance() {
        assertThat(record(() -> pairs(2, 0)).shapes().get(1).sharedKeys()).isEmpty();
    }

    @Test
    void a_query_bound_to_the_only_row_of_another_knows_its_parent() {
        RequestRecord record = record(() -> {
            list(70_123);
            look(LINES, 70_123);
        });

        assertThat(record.shapes().get(1).onlyRowOf().shape())
                .isSameAs(record.shapes().get(0).shape());
    }

    @Test
    void a_query_of_one_of_two_rows_of_another_value_or_run_twice_has_no_such_parent() {
        assertThat(record(() -> {
                            list(70_123, 70_124);
                            look(LINES, 70_123);
                        })
                        .shapes()
                        .get(1)
                        .onlyRowOf())
                .isNull();
        assertThat(record(() -> {
                            list(70_123);
                            look(LINES, 60_000);
                        })
                        .shapes()
                        .get(1)
                        .onlyRowOf())
                .isNull();
        assertThat(record(() -> {
                            list(70_123);
                            look(LINES, 70_123);
                            look(LINES, 70_123);
                        })
                        .shapes()
                        .get(1)
                        .onlyRowOf())
                .isNull();
    }

    private void pairs(int rows, long apart) {
        for (long key = 70_000; key < 70_000 + rows; key++) {
            look(LOOK, key);
            write(key + apart);
        }
    }

    private void list(long... ids) {
        Object statement = program.prepare(connection, LIST);
        program.recorder.bindNumber(statement, 1, 5);
        program.query(statement, 1, "id", ids);
    }

    private void look(String sql, long key) {
        Object statement = program.prepare(connection, sql);
        program.recorder.bindNumber(statement, 1, key);
        program.query(statement, 1, "note");
    }

    private void write(long key) {
        Object statement = program.prepare(connection, INSERT);
        program.recorder.bindNumber(statement, 1, key);
        program.recorder.bind(statement, 2, "a note");
        program.update(statement, 1);
    }

    /** One row of three columns, one read by its name and one by its number. */
    private ResultUse columns(String name, int number) {
        return only(() -> {
                    Object result = execute(BOOKS);
                    program.recorder.beginRow(result);
                    program.recorder.row(true);
                    program.recorder.beginRead(result, name);
                    program.recorder.read("a title");
                    program.recorder.beginRead(result, number);
                    program.recorder.read("a blurb");
                })
                .results();
    }

    private void rows(String sql, int rows, int read) {
        Object result = execute(sql);
        for (int i = 0; i < rows; i++) {
            program.recorder.beginRow(result);
            program.recorder.row(true);
            if (i < read) {
                program.recorder.beginRead(result, "id");
                program.recorder.readNumber(i);
            }
        }
        program.recorder.beginRow(result);
        program.recorder.row(false);
    }

    private Object execute(String sql) {
        return program.call(Call.EXECUTE, program.prepare(connection, sql), null, 1, new Object());
    }

    private ShapeUse only(Runnable body) {
        return record(body).shapes().get(0);
    }

    private RequestRecord record(Runnable body) {
        return program.request(() -> {
            connection = program.connect(1);
            body.run();
        });
    }
}
