package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;

/** A worker that takes the next job that is due by now: the bound moves with the clock, the answer with the work done. */
public final class QueueOfDueJobs {

    private QueueOfDueJobs() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE job(id BIGINT PRIMARY KEY, due TIMESTAMP, state VARCHAR(9))");
            filling.execute("INSERT INTO job SELECT 9001 + x * 13, TIMESTAMP '2024-01-01 00:00:00', 'open'"
                    + " FROM SYSTEM_RANGE(1, 12)");
            connection.setAutoCommit(false);
            long now = System.currentTimeMillis();
            while (work(connection, now)) {
                now++;
            }
            connection.commit();
        }
    }

    private static boolean work(Connection connection, long now) throws Exception {
        try (PreparedStatement next = connection.prepareStatement(
                        "SELECT id FROM job WHERE state = 'open' AND due <= ? ORDER BY due LIMIT 1");
                PreparedStatement done = connection.prepareStatement("UPDATE job SET state = 'done' WHERE id = ?")) {
            next.setTimestamp(1, new Timestamp(now));
            try (ResultSet job = next.executeQuery()) { // expect: n-plus-one info 13
                if (!job.next()) {
                    return false;
                }
                done.setLong(1, job.getLong("id"));
            }
            return done.executeUpdate() == 1;
        }
    }
}
