package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Three tables with keys from one on, read level by level: every key matches keys of every table. */
public final class NestedWithSmallKeys {

    private NestedWithSmallKeys() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement list = connection.createStatement()) {
            list.execute("CREATE TABLE part(id INT, parent_id INT)");
            list.execute("INSERT INTO part SELECT x, (x + 2) / 3 FROM SYSTEM_RANGE(1, 60)");
            list.execute("CREATE TABLE item(id INT, part_id INT)");
            list.execute("INSERT INTO item SELECT x, (x + 2) / 3 FROM SYSTEM_RANGE(1, 180)");
            try (ResultSet wholes = list.executeQuery("SELECT X AS whole FROM SYSTEM_RANGE(1, 20)")) {
                while (wholes.next()) {
                    readParts(connection, wholes.getInt(1));
                }
            }
        }
    }

    private static void readParts(Connection connection, int whole) throws Exception {
        try (PreparedStatement parts = connection.prepareStatement("SELECT id FROM part WHERE parent_id = ?");
                PreparedStatement items = connection.prepareStatement("SELECT id FROM item WHERE part_id = ?")) {
            parts.setInt(1, whole);
            ResultSet rows = parts.executeQuery(); // expect: n-plus-one confirmed|likely 20
            while (rows.next()) {
                items.setInt(1, rows.getInt("id"));
                Library.drain(items.executeQuery()); // expect: n-plus-one confirmed|likely 60
            }
        }
    }
}
