package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What woven code of a real driver says, in which order. */
class WovenH2Test {

    private final WeavingLoader loader =
            new WeavingLoader(List.of(), name -> name.startsWith("org.h2."), DriverJars.named("h2-"));
    private Connection connection;
    private RecordingSink sink;

    @BeforeEach
    void connect() throws Exception {
        connection = open();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table owner(id int primary key, name varchar(20))");
            statement.execute("insert into owner values (1, 'Ann'), (2, null)");
        }
        sink = RecordingSink.listen();
    }

    @AfterEach
    void close() throws Exception {
        sink.close();
        connection.close();
        loader.close();
    }

    private Connection open() throws Exception {
        Driver driver = (Driver)
                loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
        return driver.connect("jdbc:h2:mem:", new Properties());
    }

    @Test
    void tells_a_physical_connect_with_its_url() throws Exception {
        open().close();

        assertThat(sink.events)
                .startsWith("enter CONNECT Driver jdbc:h2:mem:")
                .contains("exit CONNECT JdbcConnection", "enter CLOSE_CONNECTION JdbcConnection null")
                .endsWith("exit CLOSE_CONNECTION null");
    }

    @Test
    void tells_a_prepared_query_from_its_text_to_its_last_row() throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("select name from owner where id = ?")) {
            statement.setInt(1, 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }

        assertThat(sink.events)
                .containsExactly(
                        "enter PREPARE JdbcConnection select name from owner where id = ?",
                        "exit PREPARE JdbcPreparedStatement",
                        "bind JdbcPreparedStatement 1 number 1",
                        "enter EXECUTE JdbcPreparedStatement null",
                        "exit EXECUTE JdbcResultSet",
                        "next JdbcResultSet",
                        "row true",
                        "read JdbcResultSet 1",
                        "value Ann",
                        "next JdbcResultSet",
                        "row false",
                        "enter CLOSE_RESULT_SET JdbcResultSet null",
                        "exit CLOSE_RESULT_SET null",
                        // H2's close calls the one of its parent class: nesting is for the sink to count once.
                        "enter CLOSE_STATEMENT JdbcPreparedStatement null",
                        "enter CLOSE_STATEMENT JdbcPreparedStatement null",
                        "exit CLOSE_STATEMENT null",
                        "exit CLOSE_STATEMENT null");
    }

    @Test
    void tells_numbers_and_texts_by_label() throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, name from owner order by id desc")) {
            rows.next();
            rows.getInt("id");
            rows.getLong("id");
            rows.getString("name");
        }

        assertThat(sink.events)
                .containsSubsequence("read JdbcResultSet id", "value number 2", "read JdbcResultSet id")
                .containsSubsequence("value number 2", "value number 2", "read JdbcResultSet name", "value null");
    }

    @Test
    void tells_moves_to_a_row() throws Exception {
        try (Statement statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
                ResultSet rows = statement.executeQuery("select id from owner order by id")) {
            assertThat(rows.last() && rows.first() && rows.relative(1) && rows.absolute(2))
                    .isTrue();
            assertThat(rows.previous()).isTrue();
        }

        assertThat(sink.events)
                .filteredOn(event -> event.startsWith("row ") || event.startsWith("next "))
                .startsWith("next JdbcResultSet", "row true", "next JdbcResultSet", "row true")
                // H2 makes previous of relative: nesting is for the sink to count once.
                .endsWith("next JdbcResultSet", "next JdbcResultSet", "row true", "row true")
                .hasSize(12);
    }

    @Test
    void tells_batches_transactions_and_null_parameters() throws Exception {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement("insert into owner values (?, ?)")) {
            statement.setLong(1, 7);
            statement.setNull(2, java.sql.Types.VARCHAR);
            statement.addBatch();
            statement.executeBatch();
        }
        connection.commit();
        connection.rollback();

        assertThat(sink.events)
                .containsSubsequence(
                        "enter SET_AUTO_COMMIT JdbcConnection false",
                        "bind JdbcPreparedStatement 1 number 7",
                        "bind JdbcPreparedStatement 2 null",
                        "enter ADD_BATCH JdbcPreparedStatement null",
                        "exit ADD_BATCH null",
                        "enter EXECUTE_BATCH JdbcPreparedStatement null",
                        "exit EXECUTE_BATCH int[]",
                        "enter COMMIT JdbcConnection null",
                        "exit COMMIT null",
                        "enter ROLLBACK JdbcConnection null",
                        "exit ROLLBACK null");
    }

    @Test
    void lets_an_exception_of_the_driver_through_unchanged() throws Exception {
        Throwable[] caught = new Throwable[1];
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> {
                        try {
                            statement.executeUpdate("insert into owner values (1, 'twice')");
                        } catch (SQLException e) {
                            caught[0] = e;
                            throw e;
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("primary key");
        }

        assertThat(sink.thrown).hasSize(1).containsExactly(caught);
        assertThat(sink.events).contains("fail EXECUTE JdbcSQLIntegrityConstraintViolationException");
    }

    @Test
    void says_nothing_of_a_failed_read_but_its_begin() throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from owner")) {
            rows.next();
            sink.events.clear();
            assertThatThrownBy(() -> rows.getInt(9)).isInstanceOf(SQLException.class);
        }

        assertThat(sink.events).startsWith("read JdbcResultSet 9", "enter CLOSE_RESULT_SET JdbcResultSet null");
    }

    @Test
    void works_on_without_a_sink() throws Exception {
        sink.close();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from owner")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }

        assertThat(sink.events).isEmpty();
    }
}
