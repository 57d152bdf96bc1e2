package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The approvals repaired: one connection, one transaction, one batch for each kind of write. */
public final class OneTransaction {

    private OneTransaction() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            write(connection, "UPDATE author SET name = 'approved' WHERE id = ?");
            write(connection, "INSERT INTO loan VALUES (?, 'approved')");
            write(connection, "DELETE FROM review WHERE book_id = ?");
            connection.commit();
        }
    }

    private static void write(Connection connection, String sql) throws Exception {
        try (PreparedStatement step = connection.prepareStatement(sql)) {
            for (int action = 0; action < 10; action++) {
                step.setLong(1, 70098 + action * 97L);
                step.addBatch();
            }
            step.executeBatch();
        }
    }
}
