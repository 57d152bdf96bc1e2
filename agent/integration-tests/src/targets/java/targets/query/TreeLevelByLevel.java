package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A tree breadth first: the rows of one level are the keys of the next, all of the same statement. */
public final class TreeLevelByLevel {

    private TreeLevelByLevel() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement();
                PreparedStatement folders = prepared(connection, filling)) {
            List<Long> level = List.of(9001L);
            while (!level.isEmpty()) {
                List<Long> next = new ArrayList<>();
                for (long id : level) {
                    folders.setLong(1, id);
                    add(folders.executeQuery(), next);
                }
                level = next;
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, Statement filling) throws Exception {
        filling.execute("CREATE TABLE folder(id BIGINT PRIMARY KEY, parent_id BIGINT)");
        filling.execute("INSERT INTO folder SELECT 9001 + x * 13, 9001 + (x - 1) / 3 * 13 FROM SYSTEM_RANGE(1, 30)");
        return connection.prepareStatement("SELECT id FROM folder WHERE parent_id = ?");
    }

    private static void add(ResultSet rows, List<Long> level) throws Exception {
        try (ResultSet folders = rows) {
            while (folders.next()) {
                level.add(folders.getLong("id"));
            }
        }
    }
}
