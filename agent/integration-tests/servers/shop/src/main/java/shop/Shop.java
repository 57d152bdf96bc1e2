package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Ten orders of a customer, told twice: with a query for each order's item, and with one join. Answers are the same. */
public final class Shop {

    public static final int ORDERS = 10;

    private final DataSource source;

    public Shop(DataSource source) {
        this.source = source;
    }

    /** Creates what is sold, unless it is there. */
    public Shop open() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists item(id int primary key, name varchar(20))");
            statement.execute("create table if not exists orders(id int primary key, customer int, item int)");
            statement.execute(
                    "merge into item key(id) select 500 + x, 'item' || x from system_range(1, " + ORDERS + ")");
            statement.execute("merge into orders key(id) select x, 7, 500 + x from system_range(1, " + ORDERS + ")");
        }
        return this;
    }

    /** One query for the orders, one more for each. */
    public String guilty(int customer) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<String> names = new ArrayList<>();
            for (int item : items(connection, customer)) {
                names.add(name(connection, item));
            }
            return customer + ": " + String.join(", ", names);
        }
    }

    /** One query for all. */
    public String innocent(int customer) throws SQLException {
        String join = "select i.name from orders o join item i on i.id = o.item where o.customer = ? order by o.id";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(join)) {
            statement.setInt(1, customer);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return customer + ": " + String.join(", ", names);
        }
    }

    private static List<Integer> items(Connection connection, int customer) throws SQLException {
        String list = "select id, item from orders where customer = ? order by id";
        try (PreparedStatement statement = connection.prepareStatement(list)) {
            statement.setInt(1, customer);
            List<Integer> items = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    items.add(rows.getInt("item"));
                }
            }
            return items;
        }
    }

    private static String name(Connection connection, int item) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select name from item where id = ?")) {
            statement.setInt(1, item);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
