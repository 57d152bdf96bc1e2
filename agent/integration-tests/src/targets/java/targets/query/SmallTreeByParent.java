package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A tree with keys from one on: its keys match by chance as well, but nearly all rows become questions. */
public final class SmallTreeByParent {

    private SmallTreeByParent() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE folder(id INT PRIMARY KEY, parent_id INT)");
            filling.execute("INSERT INTO folder SELECT x, x / 3 FROM SYSTEM_RANGE(1, 30)");
            System.out.println(count(connection, 0));
        }
    }

    private static int count(Connection connection, int id) throws Exception {
        int count = 1;
        for (int child : children(connection, id)) {
            count += count(connection, child);
        }
        return count;
    }

    private static List<Integer> children(Connection connection, int id) throws Exception {
        List<Integer> children = new ArrayList<>();
        try (PreparedStatement folders = connection.prepareStatement("SELECT id FROM folder WHERE parent_id = ?")) {
            folders.setInt(1, id);
            try (ResultSet rows = folders.executeQuery()) {
                while (rows.next()) {
                    children.add(rows.getInt("id"));
                }
            }
        }
        return children;
    }
}
