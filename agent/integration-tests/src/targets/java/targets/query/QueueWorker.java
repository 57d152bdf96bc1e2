package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A worker that takes one job after the other: every update has the key of a row, but of a row asked for just then. */
public final class QueueWorker {

    private QueueWorker() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            int worked = 0;
            while (worked < 12 && work(connection)) {
                worked++;
            }
            connection.commit();
            System.out.println(worked);
        }
    }

    private static boolean work(Connection connection) throws Exception {
        try (PreparedStatement next = connection.prepareStatement(
                        "SELECT id FROM book WHERE title LIKE 'book%' ORDER BY id LIMIT 1");
                PreparedStatement done = connection.prepareStatement("UPDATE book SET title = 'done' WHERE id = ?");
                ResultSet job = next.executeQuery()) {
            if (!job.next()) {
                return false;
            }
            done.setLong(1, job.getLong("id"));
            return done.executeUpdate() == 1;
        }
    }
}
