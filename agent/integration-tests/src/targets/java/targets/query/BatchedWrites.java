package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** What repairs the write loop: one batch, one commit. */
public final class BatchedWrites {

    private BatchedWrites() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (long id : Library.authorIds(connection)) {
                insert.setLong(1, id);
                insert.setString(2, "loan of " + id);
                insert.addBatch();
            }
            System.out.println(insert.executeBatch().length);
            connection.commit();
        }
    }
}
