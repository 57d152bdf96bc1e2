package dev.roundtrip.instrument.target;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** An innocent class: it uses JDBC, and even has methods of JDBC's names, but it is none. */
public class TaskDao implements AutoCloseable {

    private final Connection connection;

    public TaskDao(DataSource source) throws SQLException {
        connection = source.getConnection();
    }

    public static Connection getConnection(DataSource source) throws SQLException {
        return source.getConnection();
    }

    public Connection getConnection() {
        return connection;
    }

    public List<String> titles() throws SQLException {
        List<String> titles = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select title from task");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }

    public boolean execute(String command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            return statement.execute();
        }
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
