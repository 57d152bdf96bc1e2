package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A worker whose job needs two more rows: every look-up has the key of the job that was taken just then. */
public final class QueueWithDetails {

    private QueueWithDetails() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            int worked = 0;
            while (worked < 12 && work(connection)) {
                worked++;
            }
            connection.commit();
        }
    }

    private static boolean work(Connection connection) throws Exception {
        long id;
        try (PreparedStatement next = connection.prepareStatement(
                        "SELECT id FROM author WHERE name LIKE 'author%' ORDER BY id LIMIT 1");
                ResultSet job = next.executeQuery()) {
            if (!job.next()) {
                return false;
            }
            id = job.getLong("id");
        }
        run(connection, "SELECT title FROM book WHERE author_id = ?", id);
        run(connection, "UPDATE author SET name = 'done' WHERE id = ?", id);
        return true;
    }

    private static void run(Connection connection, String sql, long id) throws Exception {
        try (PreparedStatement step = connection.prepareStatement(sql)) {
            step.setLong(1, id);
            step.execute();
        }
    }
}
