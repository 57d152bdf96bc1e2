package shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Twenty orders of two lines each, counted with one query. */
public final class Shop {
    private static final String ADDRESS = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

    public static int countLines() throws SQLException {
        try (Connection connection = DriverManager.getConnection(ADDRESS)) {
            fill(connection);
            try (Statement lines = connection.createStatement();
                    ResultSet row = lines.executeQuery("SELECT COUNT(*) FROM lines JOIN orders ON orders.id = order_id")) {
                row.next();
                return row.getInt(1);
            }
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
