package targets.unit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A list of ten tasks and a look-up for each: eleven statements on one connection, whatever unit of work calls it. */
final class Tasks {

    private static final String URL = "jdbc:h2:mem:tasks;DB_CLOSE_DELAY=-1";

    private Tasks() {}

    static void fill() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE task(id BIGINT PRIMARY KEY, title VARCHAR(40))");
            statement.execute("INSERT INTO task SELECT 80000 + x * 71, 'task ' || x FROM SYSTEM_RANGE(1, 10)");
        }
    }

    /** Returns the titles. */
    static String list() {
        StringBuilder titles = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(URL)) {
            for (long id : ids(connection)) {
                titles.append(title(connection, id)).append(' ');
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return titles.toString();
    }

    private static List<Long> ids(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tasks = statement.executeQuery("SELECT id FROM task")) {
            while (tasks.next()) {
                ids.add(tasks.getLong(1));
            }
        }
        return ids;
    }

    private static String title(Connection connection, long id) throws SQLException {
        try (PreparedStatement task = connection.prepareStatement("SELECT title FROM task WHERE id = ?")) {
            task.setLong(1, id);
            try (ResultSet row = task.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
