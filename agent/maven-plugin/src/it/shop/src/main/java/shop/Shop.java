package shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Twenty orders of two lines each, counted with one query for each order. */
public final class Shop {
    private static final String ADDRESS = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

    public static int countLines() throws SQLException {
        try (Connection connection = DriverManager.getConnection(ADDRESS)) {
            fill(connection);
            int lines = 0;
            try (Statement orders = connection.createStatement();
                    ResultSet row = orders.executeQuery("SELECT id FROM orders")) {
                while (row.next()) {
                    lines += linesOf(row.getInt(1), connection);
                }
            }
            return lines;
        }
    }

    private static int linesOf(int order, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM lines WHERE order_id = ?")) {
            query.setInt(1, order);
            int lines = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lines++;
                }
            }
            return lines;
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS orders AS SELECT x * 7 AS id FROM SYSTEM_RANGE(1, 20)");
            statement.execute("CREATE TABLE IF NOT EXISTS lines AS"
                    + " SELECT x AS id, MOD(x, 20) * 7 + 7 AS order_id FROM SYSTEM_RANGE(1, 40)");
        }
    }
}
