package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/** Five roots of one query, then each tree by its own results: a sixth of the values came from another statement. */
public final class ForestByParent {

    private ForestByParent() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE folder(id BIGINT PRIMARY KEY, parent_id BIGINT)");
            filling.execute("INSERT INTO folder SELECT 9001 + x * 13, 9001 + (x - 5) * 13 FROM SYSTEM_RANGE(5, 29)");
            filling.execute("INSERT INTO folder SELECT 9001 + x * 13, NULL FROM SYSTEM_RANGE(0, 4)");
            Deque<Long> open = new ArrayDeque<>();
            add(filling.executeQuery("SELECT id FROM folder WHERE parent_id IS NULL"), open);
            try (PreparedStatement folders = connection.prepareStatement("SELECT id FROM folder WHERE parent_id = ?")) {
                while (!open.isEmpty()) {
                    folders.setLong(1, open.pop());
                    add(folders.executeQuery(), open);
                }
            }
        }
    }

    private static void add(ResultSet rows, Deque<Long> open) throws Exception {
        try (ResultSet folders = rows) {
            while (folders.next()) {
                open.push(folders.getLong("id"));
            }
        }
    }
}
