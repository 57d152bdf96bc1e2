package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Trees whose five roots were given to the program: a sixth of the values came from nowhere. */
public final class ForestFromOutside {

    private ForestFromOutside() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE folder(id BIGINT PRIMARY KEY, parent_id BIGINT)");
            filling.execute("INSERT INTO folder SELECT 9001 + x * 13, 9001 + (x - 5) * 13 FROM SYSTEM_RANGE(5, 29)");
            Deque<Long> open = new ArrayDeque<>(List.of(9001L, 9014L, 9027L, 9040L, 9053L));
            try (PreparedStatement folders = connection.prepareStatement("SELECT id FROM folder WHERE parent_id = ?")) {
                while (!open.isEmpty()) {
                    folders.setLong(1, open.pop());
                    ResultSet rows = folders.executeQuery();
                    while (rows.next()) {
                        open.push(rows.getLong("id"));
                    }
                }
            }
        }
    }
}
