package dev.roundtrip.demo.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;

/** Fills a database for a story: scripts from the class path, and rows made by a formula, never by chance. */
public final class Rows {

    private final Connection connection;

    public Rows(Connection connection) {
        this.connection = connection;
    }

    /** Runs the statements of a script on the class path; they are separated by semicolons. */
    public void script(String resource) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : read(resource).split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /**
     * Inserts {@code count} rows.
     *
     * @param row the values of the row with this number, counted from 0, in the order of the table's columns
     */
    public void insert(String table, int count, IntFunction<Object[]> row) throws SQLException {
        String markers = "?, ".repeat(row.apply(0).length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + markers + ")")) {
            for (int number = 0; number < count; number++) {
                bind(insert, row.apply(number));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Lets the database's planner know what was inserted. */
    public void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** The values of a row, as an array. */
    public static Object[] row(Object... values) {
        return values;
    }

    private static void bind(PreparedStatement insert, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
