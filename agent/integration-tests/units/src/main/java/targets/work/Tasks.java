package targets.work;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Ten tasks in a database: a list with a look-up for each, and its innocent neighbour, the same titles in one query. */
public final class Tasks {

    private static final String URL = "jdbc:h2:mem:tasks;DB_CLOSE_DELAY=-1";

    private Tasks() {}

    public static void fill() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE task(id BIGINT PRIMARY KEY, title VARCHAR(40))");
            statement.execute("INSERT INTO task SELECT 80000 + x * 71, 'task ' || x FROM SYSTEM_RANGE(1, 10)");
        }
    }

    public static Connection open() throws SQLException {
        return DriverManager.getConnection(URL);
    }

    /** Eleven statements on one connection; returns the number of titles. */
    public static int listOneByOne() {
        try (Connection connection = open()) {
            List<String> titles = new ArrayList<>();
            for (long id : ids(connection)) {
                titles.add(title(connection, id));
            }
            return titles.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One statement on one connection; returns the number of titles. */
    public static int listAtOnce() {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet tasks = statement.executeQuery("SELECT id, title FROM task")) {
            List<String> titles = new ArrayList<>();
            while (tasks.next()) {
                titles.add(tasks.getLong(1) + tasks.getString(2));
            }
            return titles.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One statement on one connection. */
    public static List<Long> ids() {
        try (Connection connection = open()) {
            return ids(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One statement on one connection. */
    public static String title(long id) {
        try (Connection connection = open()) {
            return title(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Long> ids(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tasks = statement.executeQuery("SELECT id FROM task")) {
            while (tasks.next()) {
                ids.add(tasks.getLong(1));
            }
        }
        return ids;
    }

    public static String title(Connection connection, long id) throws SQLException {
        try (PreparedStatement task = connection.prepareStatement("SELECT title FROM task WHERE id = ?")) {
            task.setLong(1, id);
            try (ResultSet row = task.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
