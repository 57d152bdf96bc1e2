package targets.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A unit of work of 16 statements and 24 rows: a list, a look-up for each of its twelve rows, and three that write. */
public final class Counted {

    void run(Connection connection) throws SQLException {
        StringBuilder names = new StringBuilder();
        for (int id : ids(connection)) {
            names.append(name(connection, id)).append(' ');
        }
        System.out.println(names);
        write(connection);
    }

    private static List<Integer> ids(Connection connection) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM author ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }

    private static String name(Connection connection, int id) throws SQLException {
        try (PreparedStatement author = connection.prepareStatement("SELECT name FROM author WHERE id = ?")) {
            author.setInt(1, id);
            try (ResultSet row = author.executeQuery()) {
                row.next();
                return row.getString("name");
            }
        }
    }

    private static void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO author VALUES (?, ?)");
                Statement statement = connection.createStatement()) {
            for (int id = 901; id <= 903; id++) {
                insert.setInt(1, id);
                insert.setString(2, "new");
                insert.addBatch();
            }
            System.out.println(insert.executeBatch().length);
            System.out.println(statement.executeUpdate("UPDATE author SET name = 'old' WHERE id > 900"));
            System.out.println(
                    statement.execute("DELETE FROM author WHERE id > 900") + " " + statement.getUpdateCount());
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
