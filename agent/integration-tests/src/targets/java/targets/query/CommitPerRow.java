package targets.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** The approvals: three writes for each of ten actions, each with its own connection and its own commit; the filling has one more of both. */
public final class CommitPerRow {

    private CommitPerRow() {}

    public static void main(String[] args) throws Exception {
        Library.filled().close();
        for (int action = 0; action < 10; action++) {
            write("UPDATE author SET name = 'approved' WHERE id = ?", 70098 + action * 97L);
            write("INSERT INTO loan VALUES (?, 'approved')", 70098 + action * 97L);
            write("DELETE FROM review WHERE book_id = ?", 5000003 + action * 89L);
        }
    }

    private static void write(String sql, long id) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(Library.URL); // expect: connection-per-query confirmed 31
                PreparedStatement step = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            step.setLong(1, id);
            step.executeUpdate(); // expect: n-plus-one-write likely 10 each of 3
            connection.commit(); // expect: commit-per-row confirmed 30
        }
    }
}
