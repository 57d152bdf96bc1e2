package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A job that looks for due rows at even times and finds a few each time, each of them updated in one batch. */
public final class JobEveryTwoSeconds {

    private JobEveryTwoSeconds() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement due = connection.prepareStatement(
                        "SELECT id FROM book WHERE title LIKE 'book%' ORDER BY id LIMIT 3");
                PreparedStatement done = connection.prepareStatement("UPDATE book SET title = 'done' WHERE id = ?")) {
            connection.setAutoCommit(false);
            for (int round = 0; round < 5; round++) {
                try (ResultSet rows = due.executeQuery()) {
                    while (rows.next()) {
                        done.setLong(1, rows.getLong("id"));
                        done.addBatch();
                    }
                }
                done.executeBatch();
                connection.commit();
                Thread.sleep(60);
            }
        }
    }
}
