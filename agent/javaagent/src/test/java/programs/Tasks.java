package programs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks H2 once per task for what one query would tell. */
public final class Tasks {
    private static final int TASKS = 50;

    private Tasks() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:tasks")) {
            fill(connection);
            int sum = 0;
            for (int id : ids(connection)) {
                sum += baseline(connection, id);
            }
            System.out.println("sum " + sum);
        }
        if (arguments.length > 0) {
            Thread.sleep(Long.parseLong(arguments[0]));
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE task(id INT PRIMARY KEY)");
            statement.execute("CREATE TABLE baseline(task_id INT PRIMARY KEY, amount INT)");
            statement.execute("INSERT INTO task SELECT x FROM system_range(1, " + TASKS + ")");
            statement.execute("INSERT INTO baseline SELECT x, 2 * x FROM system_range(1, " + TASKS + ")");
        }
    }

    private static List<Integer> ids(Connection connection) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM task ORDER BY id");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }

    private static int baseline(Connection connection, int id) throws SQLException {
        String sql = "SELECT amount FROM baseline WHERE task_id = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
