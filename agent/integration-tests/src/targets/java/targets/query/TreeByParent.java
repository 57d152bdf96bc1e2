package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A tree read child list by child list, depth first: each result feeds the next queries, and no batch is in sight. */
public final class TreeByParent {

    private TreeByParent() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE folder(id BIGINT PRIMARY KEY, parent_id BIGINT)");
            filling.execute(
                    "INSERT INTO folder SELECT 9001 + x * 13, 9001 + (x - 1) / 3 * 13 FROM SYSTEM_RANGE(1, 30)");
            System.out.println(count(connection, 9001));
        }
    }

    private static int count(Connection connection, long id) throws Exception {
        int count = 1;
        for (long child : children(connection, id)) {
            count += count(connection, child);
        }
        return count;
    }

    private static List<Long> children(Connection connection, long id) throws Exception {
        List<Long> children = new ArrayList<>();
        try (PreparedStatement folders = connection.prepareStatement("SELECT id FROM folder WHERE parent_id = ?")) {
            folders.setLong(1, id);
            try (ResultSet rows = folders.executeQuery()) {
                while (rows.next()) {
                    children.add(rows.getLong("id"));
                }
            }
        }
        return children;
    }
}
