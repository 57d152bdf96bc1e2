package targets.wide;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A list of one row and a query for that row: it cannot be known what two rows would do. */
public final class OneRowList {

    private OneRowList() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:one");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE orders(id INT, customer INT)");
            statement.execute("CREATE TABLE line(order_id INT, text VARCHAR(10))");
            statement.execute("INSERT INTO orders VALUES(70123, 5)");
            try (ResultSet orders = statement.executeQuery("SELECT id, customer FROM orders WHERE customer = 5")) {
                while (orders.next()) {
                    lines(connection, orders.getInt(1));
                }
            }
        }
    }

    private static void lines(Connection connection, int order) throws Exception {
        try (PreparedStatement lines = connection.prepareStatement("SELECT text FROM line WHERE order_id = ?")) {
            lines.setInt(1, order);
            lines.executeQuery().next();
        }
    }
}
